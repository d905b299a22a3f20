package vn.phoihop.calendar.days;

/// Whether a limit counts on from the event, or back from it (“3 working days before the meeting”).
public enum Direction {
    AFTER,
    BEFORE
}
