package vn.phoihop.press.occasions;

/// The kinds of meetings with the press and statements to it.
public enum OccasionKind {
    /// Họp báo.
    CONFERENCE,
    /// Thông cáo báo chí.
    RELEASE,
    /// Giao ban báo chí tháng.
    BRIEFING_MONTHLY,
    /// Giao ban báo chí quý.
    BRIEFING_QUARTERLY,
    /// Thông tin đầu tiên về sự việc đột xuất.
    FIRST_STATEMENT;

    /// Whether people meet.
    public boolean isMeeting() {
        return this == CONFERENCE || this == BRIEFING_MONTHLY || this == BRIEFING_QUARTERLY;
    }

    /// Whether anyone can read what was said.
    public boolean isPublic() {
        return this == CONFERENCE || this == RELEASE || this == FIRST_STATEMENT;
    }
}
