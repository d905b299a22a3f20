package vn.phoihop.protection;

/// Why something about protected data was not done.
public enum Refusal {
    /// A purpose must be named, and a legal duty its source.
    GROUND_MISSING,
    /// The organisation neither owns the case nor was the contact shared with it.
    NOT_YOURS,
    /// The key was destroyed.
    DESTROYED,
    /// There is nothing on the card.
    NOTHING_KEPT,
    /// Only a data-protection officer.
    NOT_AN_OFFICER,
    /// No right to take contacts out, or for fewer of them.
    NO_RIGHT_TO_EXPORT,
    /// Too many at once.
    TOO_MANY,
    /// An own act cannot be reviewed by oneself.
    NOT_ONESELF,
    /// A finding must be written.
    FINDING_MISSING
}
