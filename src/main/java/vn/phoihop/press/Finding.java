package vn.phoihop.press;

/// What verification found of a fact.
public enum Finding {
    /// Đúng.
    RIGHT,
    /// Đúng một phần.
    PARTLY,
    /// Sai.
    WRONG,
    /// Không xác minh được.
    UNVERIFIABLE;

    /// Whether there is something to put right: it opens or joins a concern.
    public boolean isToBeMended() {
        return this == RIGHT || this == PARTLY;
    }
}
