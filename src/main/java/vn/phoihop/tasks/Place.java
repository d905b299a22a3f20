package vn.phoihop.tasks;

/// The place in the text of its source from which a task was made: the line, from 1, and the sentence as it stands
/// there.
public record Place(int line, String quote) {}
