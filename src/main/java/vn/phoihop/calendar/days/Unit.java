package vn.phoihop.calendar.days;

/// What a limit is counted in; the units never turn into one another.
public enum Unit {
    /// Ngày làm việc: weekdays that are not days off, and the Saturdays worked in exchange.
    WORKING_DAY("wd"),
    /// Ngày: every date of the calendar.
    CALENDAR_DAY("d"),
    /// Tháng: to the same number of a later month, or that month’s last day.
    MONTH("m"),
    /// Giờ: elapsed hours, through nights and days off.
    HOUR("h"),
    /// Giờ làm việc: hours in which offices are open, on days worked.
    WORKING_HOUR("wh"),
    /// A date that somebody named; nothing is counted.
    FIXED_DATE("date");

    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    /// How the unit is written after a number: `3wd`.
    public String sign() {
        return sign;
    }

    /// Whether a term of this unit ends at a moment and not with a day.
    public boolean isOfHours() {
        return this == HOUR || this == WORKING_HOUR;
    }

    /// Where a term of this unit goes when it ends on a day off and its definition does not say (Bộ luật Dân sự 2015,
    /// Điều 148; hours run on, Điều 147).
    public Roll customaryRoll() {
        return switch (this) {
            case CALENDAR_DAY, MONTH -> Roll.FORWARD;
            case WORKING_DAY, HOUR, WORKING_HOUR, FIXED_DATE -> Roll.NONE;
        };
    }
}
