package vn.phoihop.clarifications;

/// Why a claim is not clarified. That somebody dislikes it is not on the list.
public enum DeclineReason {
    OPINION,
    SATIRE,
    FORECAST,
    VALUE_JUDGEMENT,
    CRITICISM_OF_CONDUCT,
    ABOUT_A_PERSON,
    NOT_CHECKABLE
}
