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
    FINDING_MISSING,
    /// Nobody of this name, or not of an organisation this officer answers for.
    NOBODY_THERE,
    /// The case is not there, is still open, or has a contact of its own.
    NO_CASE_FOR_A_CANARY,
    /// None of these cases has a contact this actor may see.
    NOTHING_TO_TAKE,
    /// A request is answered not before it came and not in the future.
    NOT_ON_THAT_DAY
}
