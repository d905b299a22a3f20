package vn.phoihop.tasks.tables;

/// A file that holds no table that can be read; `why` is the last part of the key of its sentence.
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    Unreadable(String why) {
        super(why);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
