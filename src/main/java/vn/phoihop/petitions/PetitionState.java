package vn.phoihop.petitions;

/// How far a petition is (flows.md 3.2).
public enum PetitionState {
    /// Đã tập hợp.
    COLLECTED,
    /// Đã tổng hợp, phân loại.
    CONSOLIDATED,
    /// Đã chuyển.
    SENT,
    /// Đã tiếp nhận.
    RECEIVED,
    /// Đã trả lại, không thuộc thẩm quyền.
    RETURNED,
    /// Đã giao đơn vị.
    ASSIGNED,
    /// Đã dự thảo trả lời.
    ANSWER_PREPARED,
    /// Đã duyệt trả lời.
    ANSWER_APPROVED,
    /// Đã trả lời.
    ANSWERED,
    /// Đề nghị trả lời lại.
    SENT_BACK,
    /// Hội đồng chấp nhận trả lời.
    ACCEPTED,
    /// Đang theo dõi thực hiện.
    MONITORING,
    /// Đã thực hiện xong.
    FULFILLED,
    /// Trùng, đã gộp.
    LINKED,
    /// Đã ghi nhận ý kiến.
    NOTED,
    /// Đã đóng.
    CLOSED;

    /// Whether somebody still has something to do.
    public boolean isOpen() {
        return this != LINKED && this != NOTED && this != CLOSED;
    }

    /// Whether the answering side has it.
    public boolean isWithTheAgency() {
        return switch (this) {
            case RECEIVED, ASSIGNED, ANSWER_PREPARED, ANSWER_APPROVED, SENT_BACK -> true;
            case COLLECTED,
                    CONSOLIDATED,
                    SENT,
                    RETURNED,
                    ANSWERED,
                    ACCEPTED,
                    MONITORING,
                    FULFILLED,
                    LINKED,
                    NOTED,
                    CLOSED -> false;
        };
    }
}
