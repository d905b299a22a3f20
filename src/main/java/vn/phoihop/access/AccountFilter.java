package vn.phoihop.access;

/// Which accounts a list shows: words of the name or user name (with or without diacritics), and a state.
public record AccountFilter(String words, State state) {

    /// What an account may be looked for by.
    public enum State {
        ANY,
        WITH_POSITION,
        WITHOUT_POSITION,
        LOCKED
    }
}
