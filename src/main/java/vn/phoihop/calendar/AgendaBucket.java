package vn.phoihop.calendar;

/// Where an obligation stands on somebody’s list (nhóm việc).
public enum AgendaBucket {
    /// Quá hạn: the organisation owes it, and its date has passed.
    OVERDUE,
    /// Sắp đến hạn: it owes it within three working days.
    SOON,
    /// Trong hạn: it owes it later.
    IN_TIME,
    /// Chờ cơ quan khác: it stands still for a listed reason, or another organisation owes it to this one.
    WAITING,
    /// Xong tuần này: it was done since Monday.
    DONE;

    /// Whether the organisation itself has to act now.
    public boolean isOwed() {
        return this == OVERDUE || this == SOON || this == IN_TIME;
    }
}
