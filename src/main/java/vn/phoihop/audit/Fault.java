package vn.phoihop.audit;

/// Something wrong with the trail: what, and from which line to which.
public record Fault(Kind kind, long from, long to) {

    /// What is wrong.
    public enum Kind {
        /// A line does not say any more what it said when its hash was made.
        CHANGED,
        /// A line was put in the place of another: the line after it remembers another hash.
        REPLACED,
        /// Lines are missing.
        REMOVED,
        /// A line stands where the trail never had one.
        INSERTED,
        /// The end of the trail was rewritten by somebody without the key of the installation.
        END_FORGED,
        /// A line is not the one the seal of a day remembers.
        NOT_AS_SEALED
    }

    static Fault at(Kind kind, long number) {
        return new Fault(kind, number, number);
    }
}
