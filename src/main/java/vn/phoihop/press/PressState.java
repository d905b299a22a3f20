package vn.phoihop.press;

/// Where the work on a press item stands.
public enum PressState {
    /// Đã ghi nhận.
    CAPTURED,
    /// Đã giao xác minh.
    ASSIGNED,
    /// Đang xác minh.
    VERIFYING,
    /// Đã có kết quả xác minh.
    FINDING_READY,
    /// Đã dự thảo phản hồi.
    RESPONSE_PREPARED,
    /// Đã duyệt phản hồi.
    RESPONSE_APPROVED,
    /// Đã phản hồi.
    RESPONDED,
    /// Không cần trả lời, có lý do.
    NO_ANSWER_NEEDED,
    /// Đã đóng.
    CLOSED;

    /// Whether somebody still has to do something.
    public boolean isOpen() {
        return this != NO_ANSWER_NEEDED && this != CLOSED;
    }

    /// Whether an answer is still owed.
    public boolean isOwed() {
        return isOpen() && this != RESPONDED;
    }
}
