package vn.phoihop.organisations.sheets;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words of a sheet: written in one language, understood in both and as the plain names of the program.
@Component
class SheetVocabulary {

    private static final List<Locale> UNDERSTOOD = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final MessageSource messages;

    SheetVocabulary(MessageSource messages) {
        this.messages = messages;
    }

    List<String> header(SheetKind kind, Locale locale) {
        return kind.columns().stream().map(column -> column(column, locale)).toList();
    }

    String column(String column, Locale locale) {
        return word("organisations.column." + column, locale);
    }

    String choice(String group, Enum<?> value, Locale locale) {
        return word("organisations." + group + "." + value.name(), locale);
    }

    boolean names(String column, String heading) {
        return same(heading, column) || UNDERSTOOD.stream().anyMatch(locale -> same(heading, column(column, locale)));
    }

    <E extends Enum<E>> Optional<E> choice(String group, Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> same(text, value.name())
                        || UNDERSTOOD.stream().anyMatch(locale -> same(text, choice(group, value, locale))))
                .findFirst();
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
