package vn.phoihop.clarifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of the answer: what is right first, then what is to be said; the rating two people chose. A published one
/// stays readable.
public record Edition(
        int ordinal,
        String whatIsRight,
        String words,
        @Nullable ClaimRating rating,
        String whyChanged,
        String draftedMark,
        Instant draftedAt,
        @Nullable Instant checkedAt,
        @Nullable Instant publishedAt) {

    /// The whole text, what is right first.
    public String text() {
        return (whatIsRight + "\n\n" + words).strip();
    }
}
