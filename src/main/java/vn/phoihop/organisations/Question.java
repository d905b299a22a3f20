package vn.phoihop.organisations;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// What is looked for: words that all occur in the name, short name or abbreviation (diacritics and case do not
/// matter), and a branch, a level; on a day; after the last one of the page before.
public record Question(
        String words,
        @Nullable Branch branch,
        @Nullable Level level,
        LocalDate on,
        @Nullable OrganisationId after) {

    private static final int MOST_WORDS = 8;

    public static Question about(String words, LocalDate on) {
        return new Question(words, null, null, on, null);
    }

    public boolean isEmpty() {
        return words.isBlank() && branch == null && level == null;
    }

    /// Each word as a pattern to compare with folded text, the longest first: it finds the fewest.
    static String[] patterns(String words) {
        return Arrays.stream(
                        Normalizer.normalize(words, Normalizer.Form.NFC).strip().split("\\s+"))
                .limit(MOST_WORDS)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }
}
