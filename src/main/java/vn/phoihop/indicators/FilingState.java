package vn.phoihop.indicators;

/// How far a form of a unit has come (tình trạng biểu).
public enum FilingState {
    /// Bản nháp.
    DRAFT,
    /// Đã ghi nhận.
    FILED,
    /// Đã trả lại.
    RETURNED,
    /// Đã khóa.
    LOCKED
}
