package vn.phoihop.clarifications;

/// Where the work on a clarification stands.
public enum State {
    /// Đã đề xuất.
    PROPOSED,
    /// Đang tập hợp căn cứ.
    EVIDENCE,
    /// Đã dự thảo.
    DRAFTED,
    /// Đã kiểm tra pháp lý, dữ liệu cá nhân.
    CHECKED,
    /// Đã duyệt.
    APPROVED,
    /// Đã hoàn thành.
    COMPLETED,
    /// Không làm, có lý do.
    DECLINED,
    /// Nội dung được nêu là đúng.
    CLAIM_RIGHT;

    /// Whether somebody still has to do something.
    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, EVIDENCE, DRAFTED, CHECKED, APPROVED -> true;
            case COMPLETED, DECLINED, CLAIM_RIGHT -> false;
        };
    }
}
