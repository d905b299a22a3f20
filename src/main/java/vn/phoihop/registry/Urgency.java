package vn.phoihop.registry;

/// How fast a document must travel (mức độ khẩn, NĐ 30/2020/NĐ-CP Phụ lục I).
public enum Urgency {
    NORMAL,
    /// Khẩn.
    URGENT,
    /// Thượng khẩn.
    VERY_URGENT,
    /// Hỏa tốc.
    EXPRESS
}
