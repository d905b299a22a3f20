package vn.phoihop.tasks;

/// What a task has to bring forth (loại sản phẩm).
public enum OutputKind {
    /// Văn bản.
    DOCUMENT,
    /// Báo cáo.
    REPORT,
    /// Kế hoạch, chương trình, phương án.
    PLAN,
    /// Hội nghị, cuộc họp, đợt tuyên truyền.
    EVENT,
    /// Thông tin, tin bài được cung cấp.
    INFORMATION,
    /// Số liệu.
    FIGURE,
    /// Sản phẩm khác.
    OTHER
}
