package vn.phoihop.exchanges;

/// When our own organisations speak: before, during or after what is planned.
public enum Phase {
    /// Trước.
    BEFORE,
    /// Trong.
    DURING,
    /// Sau.
    AFTER
}
