package vn.phoihop.calendar.days;

/// How far the calendar under a date can be trusted; the later constant is the weaker.
///
/// A date computed over several years has the weakest standing of the years it touches.
public enum Standing {
    /// The official notice of the year has been entered.
    CONFIRMED,
    /// No notice, and none can be expected yet (or an administrator took the projection over): the days off follow from
    /// the rules alone, without Saturdays worked in exchange. Shown as “tạm tính”.
    PROVISIONAL,
    /// A notice is needed and missing: the first year after the last confirmed one, or a year never entered before it.
    /// The date is computed as for PROVISIONAL, with a warning to enter the notice.
    INCOMPLETE;

    /// The weaker of the two.
    public Standing and(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
