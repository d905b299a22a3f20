package vn.phoihop.reports;

import java.util.Set;

/// How far the report of a unit has come (tình trạng báo cáo của đơn vị).
public enum SubmissionState {
    /// Chưa thực hiện.
    NOT_STARTED,
    /// Đang soạn.
    DRAFTED,
    /// Lãnh đạo đã duyệt.
    APPROVED,
    /// Đã ký.
    SIGNED,
    /// Đã gửi.
    SENT,
    /// Trả lại để bổ sung.
    RETURNED,
    /// Đã chấp nhận.
    ACCEPTED,
    /// Đã khóa số liệu.
    LOCKED,
    /// Đã tổng hợp.
    CONSOLIDATED,
    /// Được miễn, có lý do.
    EXEMPTED;

    private static final Set<SubmissionState> OWED = Set.of(NOT_STARTED, DRAFTED, APPROVED, SIGNED, RETURNED);
    private static final Set<SubmissionState> WRITABLE = Set.of(NOT_STARTED, DRAFTED, RETURNED);
    private static final Set<SubmissionState> USABLE = Set.of(SENT, ACCEPTED, LOCKED, CONSOLIDATED);

    /// Whether the unit still owes it.
    public boolean isOwed() {
        return OWED.contains(this);
    }

    /// Whether its words and figures may change.
    public boolean isWritable() {
        return WRITABLE.contains(this);
    }

    /// Whether it lies with the requester.
    public boolean isSent() {
        return USABLE.contains(this);
    }
}
