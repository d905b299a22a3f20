package vn.phoihop.reading.figures;

import java.util.Locale;
import java.util.Map;

/// Makes words comparable: lower case, and `uỷ`, `hoà`, `khoẻ` spelt `ủy`, `hòa`, `khỏe`.
final class Folding {

    private static final Map<String, String> OLD = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private Folding() {}

    static String fold(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < 3 || lower.startsWith("qu")) {
            return lower;
        }
        var modern = OLD.get(lower.substring(lower.length() - 2));
        return modern == null ? lower : lower.substring(0, lower.length() - 2) + modern;
    }

    /// Folds each word of a phrase, with single spaces between.
    static String foldAll(String phrase) {
        var folded = new StringBuilder(phrase.length());
        for (var token : Tokens.of(phrase)) {
            if (!folded.isEmpty()) {
                folded.append(' ');
            }
            folded.append(token.word());
        }
        return folded.toString();
    }
}
