package vn.phoihop.calendar;

/// Where a clock stands. Overdue is not a state: it follows from the date.
public enum ClockState {
    RUNNING,
    /// For a listed reason, with a proof, and for a time that ends by itself.
    PAUSED,
    STOPPED,
    /// Another clock counts on with what this one had consumed.
    SUPERSEDED
}
