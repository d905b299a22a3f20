package vn.phoihop.clarifications;

import org.jspecify.annotations.Nullable;

/// What a list of clarifications asks for. There is no filter by anybody.
public record ClarificationFilter(
        String words,
        @Nullable State state,
        @Nullable PublicState publication,
        @Nullable ClaimRating rating,
        @Nullable Topic topic,
        boolean isOpen) {

    /// Everything.
    public static final ClarificationFilter ALL = new ClarificationFilter("", null, null, null, null, false);

    /// Everything with these words.
    public static ClarificationFilter words(String words) {
        return new ClarificationFilter(words, null, null, null, null, false);
    }

    public ClarificationFilter in(State other) {
        return new ClarificationFilter(words, other, publication, rating, topic, isOpen);
    }
}
