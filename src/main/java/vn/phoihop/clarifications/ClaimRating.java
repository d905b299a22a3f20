package vn.phoihop.clarifications;

/// What was found of a claim. Nothing stronger than “inaccurate” exists.
public enum ClaimRating {
    /// Đúng.
    ACCURATE(4),
    /// Thiếu bối cảnh.
    LACKS_CONTEXT(3),
    /// Đã cũ.
    OUTDATED(2),
    /// Chưa chính xác.
    INACCURATE(1);

    /// The highest value.
    static final int BEST = 4;

    private final int value;

    ClaimRating(int value) {
        this.value = value;
    }

    /// As a number, from 1 (inaccurate) to 4 (accurate), for machines.
    public int value() {
        return value;
    }
}
