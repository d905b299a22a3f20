package vn.phoihop.concerns;

/// How far the facts have been looked into (trục xác minh).
public enum Verification {
    /// Chưa xác minh.
    UNVERIFIED,
    /// Xác minh một phần.
    PARTLY,
    /// Đã xác minh.
    VERIFIED,
    /// Không xác nhận được.
    NOT_CONFIRMED
}
