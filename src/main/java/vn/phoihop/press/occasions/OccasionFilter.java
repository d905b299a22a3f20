package vn.phoihop.press.occasions;

import org.jspecify.annotations.Nullable;

/// What a list of occasions asks for.
public record OccasionFilter(
        String words, @Nullable OccasionKind kind, @Nullable OccasionState state) {

    /// Everything.
    public static final OccasionFilter ALL = new OccasionFilter("", null, null);

    /// Everything with these words.
    public static OccasionFilter words(String words) {
        return new OccasionFilter(words, null, null);
    }
}
