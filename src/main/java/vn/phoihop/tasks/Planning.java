package vn.phoihop.tasks;

/// What became of a task to be given: it was, or why not.
public sealed interface Planning {

    /// It has its number now, or had it already when the same form came again.
    record Planned(TaskId id) implements Planning {}

    /// It was not given.
    record Refused(Refusal why) implements Planning {}
}
