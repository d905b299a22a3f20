package vn.phoihop.press;

/// Why a press item needs no answer.
public enum NoAnswerReason {
    /// It reports what we published ourselves.
    OUR_OWN_NEWS,
    /// It holds opinion or criticism, and no fact to verify.
    NO_FACT,
    /// The same matter is answered already.
    ANSWERED_ALREADY,
    /// It is a matter of another place, which was told.
    ANOTHER_PLACE
}
