package vn.phoihop.exchanges;

/// How far one receiver is (flows.md 3.5).
public enum LegStatus {
    /// Đã gửi.
    SENT,
    /// Đã nhận.
    ACKNOWLEDGED,
    /// Đang hỏi rõ.
    CLARIFYING,
    /// Đang xử lý.
    ANSWERING,
    /// Đã trả lời một phần.
    PARTIALLY_ANSWERED,
    /// Đã trả lời.
    ANSWERED,
    /// Chưa đạt, đề nghị bổ sung.
    INSUFFICIENT,
    /// Đã chấp nhận.
    ACCEPTED,
    /// Từ chối, có căn cứ.
    REFUSED,
    /// Không thuộc thẩm quyền.
    NOT_COMPETENT,
    /// Không trả lời.
    NO_REPLY,
    /// Đã rút.
    RECALLED;

    /// Whether somebody still has something to do.
    public boolean isOpen() {
        return switch (this) {
            case SENT, ACKNOWLEDGED, CLARIFYING, ANSWERING, PARTIALLY_ANSWERED, ANSWERED, INSUFFICIENT -> true;
            case ACCEPTED, REFUSED, NOT_COMPETENT, NO_REPLY, RECALLED -> false;
        };
    }

    /// Whether the receiver still owes an answer.
    public boolean isOwed() {
        return isOpen() && this != ANSWERED;
    }
}
