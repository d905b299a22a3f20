package vn.phoihop.exchanges;

/// What became of a comment on a draft.
public enum CommentDecision {
    /// Tiếp thu.
    TAKEN,
    /// Tiếp thu một phần.
    PARTLY,
    /// Không tiếp thu, có giải trình.
    NOT_TAKEN
}
