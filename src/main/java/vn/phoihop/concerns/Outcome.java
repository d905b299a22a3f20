package vn.phoihop.concerns;

/// What the answer says became of the problem (kết quả); the reporter may dispute it.
public enum Outcome {
    /// Đã giải quyết.
    SOLVED,
    /// Đang giải quyết, có lời hứa.
    UNDER_WAY,
    /// Đã giải thích.
    EXPLAINED,
    /// Chưa giải quyết được.
    NOT_SOLVED
}
