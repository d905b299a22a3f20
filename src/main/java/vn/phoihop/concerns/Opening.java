package vn.phoihop.concerns;

/// What became of a concern to be opened: it was, or why not.
public sealed interface Opening {

    /// It has its number; `receipt` is the code for whoever reported, shown once, empty when nobody reported in person
    /// or the same form came again.
    record Opened(ConcernId id, String receipt) implements Opening {}

    /// It was not opened.
    record Refused(Refusal why) implements Opening {}
}
