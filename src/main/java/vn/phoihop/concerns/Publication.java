package vn.phoihop.concerns;

/// What anyone may see of it (trục công khai).
public enum Publication {
    /// Nội bộ.
    INTERNAL,
    /// Công khai tóm tắt.
    SUMMARY_PUBLIC,
    /// Công khai toàn văn.
    FULL_PUBLIC,
    /// Không công khai, có lý do.
    WITHHELD
}
