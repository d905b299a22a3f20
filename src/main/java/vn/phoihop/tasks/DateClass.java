package vn.phoihop.tasks;

/// Whether a date was planned or set by a law: two classes of date that are never mistaken for one another.
public enum DateClass {
    /// Planned: may be extended, its first date stays visible.
    PLAN,
    /// Set by a law or a decision: does not move.
    LAW
}
