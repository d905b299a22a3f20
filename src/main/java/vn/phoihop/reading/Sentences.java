package vn.phoihop.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/// The words of this module in both languages, from `messages/reading`; read without a framework, because a command
/// that reads one file must answer at once.
final class Sentences {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final Properties VIETNAMESE_WORDS = words("reading.properties");
    private static final Properties ENGLISH_WORDS = words("reading_en.properties");

    private Sentences() {}

    /// The sentence of a key with `{0}`, `{1}` … filled in; Vietnamese unless the language is English.
    static String say(Locale language, String key, Object... values) {
        var words = VIETNAMESE_WORDS;
        if (language.getLanguage().equals("en")) {
            words = ENGLISH_WORDS;
        }
        var sentence = words.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return fill(sentence, values);
    }

    static boolean has(String key) {
        return VIETNAMESE_WORDS.containsKey(key);
    }

    private static String fill(String sentence, Object... values) {
        var filled = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            int index = Integer.parseInt(sentence.substring(open + 1, close));
            filled.append(sentence, from, open).append(values[index]);
            from = close + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    private static Properties words(String file) {
        var words = new Properties();
        try (var stream = Sentences.class.getResourceAsStream("/messages/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("missing messages/" + file);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
