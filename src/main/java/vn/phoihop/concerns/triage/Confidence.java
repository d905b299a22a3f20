package vn.phoihop.concerns.triage;

/// How well the rating is founded (độ tin cậy). Low confidence asks for quick verification and never lowers a level.
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    /// How far the facts have been verified.
    public enum Verified {
        NOT_YET,
        PARTLY,
        BY_DOCUMENT_OR_VISIT
    }

    public static Confidence of(Verified verified, Profile profile, People people) {
        if (verified == Verified.NOT_YET || !profile.isComplete() || people.isWide()) {
            return LOW;
        }
        return verified == Verified.PARTLY ? MEDIUM : HIGH;
    }
}
