package vn.phoihop.registry;

/// What one document is to another that it names.
public enum RelationKind {
    /// Căn cứ: it is issued on the basis of the other.
    LEGAL_BASIS,
    /// Trả lời: it answers the other.
    ANSWERS,
    /// Thay thế: the other ends with it.
    REPLACES,
    /// Đính chính: it corrects a fault of the other.
    CORRECTS,
    /// Triển khai: it carries the other out.
    IMPLEMENTS,
    /// Viện dẫn: it names the other, no more.
    MENTIONS
}
