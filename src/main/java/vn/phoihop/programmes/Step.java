package vn.phoihop.programmes;

/// What happens to a programme or plan: one step stands for its row in each of the two transition tables.
public enum Step {
    DRAFT,
    REWORD,
    ASK,
    ANSWER,
    DECIDE,
    FREEZE,
    REDRAFT,
    VOID,
    SIGN,
    NUMBER,
    COMPLETE,
    TAKE_EFFECT,
    LINK,
    SUCCEED,
    ACCEDE,
    REVISE,
    REPLACE,
    ISSUE,
    REVIEW,
    CLOSE,
    ABANDON
}
