package vn.phoihop.programmes.coverage;

/// How a unit stands with its own programme on a day.
public enum Standing {
    /// Đã ký đúng hạn.
    SIGNED,
    /// Đã ký, sau hạn.
    SIGNED_LATE,
    /// Đang dự thảo, còn hạn.
    DRAFTED,
    /// Chưa có gì, còn hạn.
    OPEN,
    /// Quá hạn, chưa ký.
    LATE,
    /// Được miễn, có lý do.
    EXEMPT;

    public boolean isSigned() {
        return this == SIGNED || this == SIGNED_LATE;
    }
}
