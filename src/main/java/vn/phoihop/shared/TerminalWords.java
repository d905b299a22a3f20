package vn.phoihop.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/// The words of a module on a command line that starts no application: Vietnamese, or English where the environment
/// says `LANG=en…`.
public final class TerminalWords {

    private final Locale locale;
    private final ResourceBundle bundle;

    private TerminalWords(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /// The words of `messages/<module>` in the language of the environment.
    public static TerminalWords of(String module, Map<String, String> environment) {
        var language = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        var locale = language.startsWith("en") ? Locale.ENGLISH : Locale.of("vi");
        var bundle = ResourceBundle.getBundle(
                "messages/" + module, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new TerminalWords(locale, bundle);
    }

    /// The sentence of this key with its parts; [java.util.MissingResourceException] when there is none.
    public String say(String key, Object... parts) {
        var pattern = bundle.getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
    }

    public String say(Sentence sentence) {
        return sentence.in(this::say);
    }
}
