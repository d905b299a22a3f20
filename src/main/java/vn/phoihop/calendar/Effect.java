package vn.phoihop.calendar;

/// What it means to miss the date: a law is broken, a promise is, or an aim of one’s own.
public enum Effect {
    LAW,
    COMMITMENT,
    INTERNAL
}
