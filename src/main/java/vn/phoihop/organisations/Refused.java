package vn.phoihop.organisations;

/// A change that a rule refuses; thrown, so that everything begun with it is taken back. Pages show it as a sentence.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal why;

    public Refused(Refusal why) {
        super(why.name());
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
