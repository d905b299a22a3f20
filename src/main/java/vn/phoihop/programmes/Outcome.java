package vn.phoihop.programmes;

/// What became of an item when its programme or plan was closed.
public enum Outcome {
    /// Chưa kết luận.
    NONE,
    /// Hoàn thành.
    FINISHED,
    /// Chuyển tiếp sang năm sau.
    CARRIED_OVER,
    /// Không thực hiện nữa, có lý do.
    CANCELLED
}
