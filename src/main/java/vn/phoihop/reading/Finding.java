package vn.phoihop.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something a careful proof-reader would mark: which rule, how grave, where, and one sentence in each language.
///
/// `rule` is kebab-case (`wrong-sum`). `text` is the words concerned as they stand in the document.
public record Finding(
        String rule,
        Severity severity,
        int line,
        String text,
        String message,
        String messageEn,
        @Nullable String suggestion,
        @Nullable String suggestionEn) {

    /// A finding whose sentences are the message `reading.finding.<rule>` in both languages, with `{0}`, `{1}` … filled
    /// in from the values. The suggestion is said as `reading.suggestion.<rule>` where that sentence exists.
    public static Finding of(
            String rule, Severity severity, int line, String text, @Nullable String suggestion, Object... values) {
        var key = "reading.finding." + rule;
        var vietnamese = Sentences.say(Sentences.VIETNAMESE, key, values);
        var english = Sentences.say(Locale.ENGLISH, key, values);
        return new Finding(
                rule,
                severity,
                line,
                text,
                vietnamese,
                english,
                advice(Sentences.VIETNAMESE, rule, suggestion),
                advice(Locale.ENGLISH, rule, suggestion));
    }

    private static @Nullable String advice(Locale language, String rule, @Nullable String suggestion) {
        var key = "reading.suggestion." + rule;
        return suggestion == null || !Sentences.has(key) ? suggestion : Sentences.say(language, key, suggestion);
    }
}
