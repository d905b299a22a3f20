package vn.phoihop.operations;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// What the program says on a terminal, where no application need be running: Vietnamese, or English when the terminal
/// is set to English.
public final class Sentences {

    private final Locale language;

    private Sentences(Locale language) {
        this.language = language;
    }

    /// In the language of the terminal the program was started from.
    public static Sentences ofTheTerminal() {
        return ofTheTerminal(System.getenv());
    }

    static Sentences ofTheTerminal(Map<String, String> environment) {
        var set = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
        return in(set.startsWith("en") ? Locale.ENGLISH : Locale.of("vi"));
    }

    static Sentences in(Locale language) {
        return new Sentences(language);
    }

    /// The sentence with its values in place; numbers and names are given as text.
    public String say(String key, Object... values) {
        return find(key, values).orElse(key);
    }

    /// The sentence, if the module has one under this key; the key begins with the module's name.
    public Optional<String> find(String key, Object... values) {
        var module = key.substring(0, key.indexOf('.'));
        return Optional.ofNullable(bundle(module).getProperty(key))
                .map(sentence -> new MessageFormat(sentence, language).format(values));
    }

    private Properties bundle(String module) {
        var words = new Properties();
        var suffix = language.getLanguage().equals("en") ? "_en" : "";
        try (var stream = Sentences.class.getResourceAsStream("/messages/" + module + suffix + ".properties")) {
            if (stream != null) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
