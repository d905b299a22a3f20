package vn.phoihop.organisations.tables;

/// A file that cannot be read as a table; the key of the sentence that says why and what to do.
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    Unreadable(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
