package vn.phoihop.press.occasions;

/// Where an occasion stands.
public enum OccasionState {
    /// Đang chuẩn bị.
    PLANNED,
    /// Đã duyệt nội dung.
    APPROVED,
    /// Đã tổ chức, đã phát hành.
    HELD,
    /// Đã xong, không còn câu hỏi nợ trả lời.
    CLOSED,
    /// Đã hủy.
    CANCELLED;

    /// Whether something is still to be done.
    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }
}
