package vn.phoihop.registry;

/// How far a document has come in the register.
public enum DocumentStatus {
    /// Chờ hoàn thiện: read and kept, its head not yet confirmed by a clerk, without a number of the register.
    TO_COMPLETE,
    /// Đã vào sổ: has its number of the register.
    REGISTERED
}
