package vn.phoihop.clarifications;

/// What anyone can read of a clarification.
public enum PublicState {
    /// Nội bộ.
    INTERNAL,
    /// Đã công bố.
    PUBLISHED,
    /// Đã rút; the page stays with the reason.
    WITHDRAWN,
    /// Hết hiệu lực.
    EXPIRED
}
