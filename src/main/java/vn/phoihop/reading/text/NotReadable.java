package vn.phoihop.reading.text;

import vn.phoihop.reading.Unreadable;

/// Ends the reading of a file; the facade turns it into an answer.
public final class NotReadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Unreadable why;

    public NotReadable(Unreadable why) {
        super(why.name());
        this.why = why;
    }

    NotReadable(Unreadable why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    /// The reason.
    public Unreadable why() {
        return why;
    }
}
