package vn.phoihop.petitions;

/// The groups of results that councils report by (kết quả giải quyết).
public enum ResultGroup {
    /// Đã giải quyết xong.
    SOLVED,
    /// Đang giải quyết.
    UNDER_WAY,
    /// Giải trình, cung cấp thông tin.
    EXPLAINED,
    /// Chưa giải quyết.
    UNSOLVED,
    /// Khác.
    OTHER
}
