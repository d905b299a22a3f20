package vn.phoihop.calendar;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import vn.phoihop.calendar.days.Sentence;

/// The words of the command line: Vietnamese, or English where the environment says `LANG=en…`.
final class DueWords {

    private final Locale locale;
    private final ResourceBundle bundle;

    private DueWords(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                "messages/calendar", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static DueWords of(Map<String, String> environment) {
        var language = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return new DueWords(language.startsWith("en") ? Locale.ENGLISH : Locale.of("vi"));
    }

    String say(String key, Object... parts) {
        var pattern = bundle.getString(key);
        return parts.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parts);
    }

    String say(Sentence sentence) {
        return sentence.in(this::say);
    }
}
