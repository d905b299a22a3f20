package vn.phoihop.notifications;

/// How somebody wants to be told of a kind of records, besides the page.
public enum Way {
    /// A letter as soon as one may leave.
    AT_ONCE,
    /// In the one letter of the day.
    DIGEST,
    /// No letter.
    PAGE
}
