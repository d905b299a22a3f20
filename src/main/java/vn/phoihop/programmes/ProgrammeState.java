package vn.phoihop.programmes;

/// Where a programme or plan stands (trạng thái); overdue, ended and “3/5 signed” are derived, never states.
public enum ProgrammeState {
    /// Dự thảo: the lead writes it, the parties comment.
    DRAFT,
    /// Đã lấy ý kiến: the text stands, the parties sign.
    CONSULTED,
    /// Đã ký: all required parties have signed and it has its number.
    SIGNED,
    /// Đang hiệu lực.
    IN_FORCE,
    /// Đã ban hành: a plan of a year.
    ISSUED,
    /// Đã được sửa đổi, thay thế by a newer version.
    REVISED,
    /// Đã tổng kết, kết thúc.
    CLOSED,
    /// Đã dừng before it was signed.
    ABANDONED;

    /// Whether something can still happen to it.
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, CONSULTED, SIGNED, IN_FORCE, ISSUED -> true;
            case REVISED, CLOSED, ABANDONED -> false;
        };
    }

    /// Whether the parties work by it.
    public boolean isInForce() {
        return this == IN_FORCE || this == ISSUED;
    }
}
