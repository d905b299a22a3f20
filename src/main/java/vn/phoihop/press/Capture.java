package vn.phoihop.press;

/// What became of something to be entered.
public sealed interface Capture<T> {

    /// It was entered.
    record Captured<T>(T id) implements Capture<T> {}

    /// It was not.
    record Refused<T>(Refusal why) implements Capture<T> {}
}
