package vn.phoihop.calendar.days;

/// What makes a date different from what its weekday says.
public enum DayKind {
    /// A weekday on which offices are closed.
    OFF,
    /// A Saturday worked in exchange, or a weekday that is worked although it was proposed to be off.
    WORKED,
    /// Offices of one area are closed by a decision (storm, flood); moves no term set by law.
    LOCAL_CLOSURE
}
