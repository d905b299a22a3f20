package vn.phoihop.shell.spi;

import gg.jte.Content;
import gg.jte.support.LocalizationSupport;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.FieldError;

/// What every page needs besides its own facts: words, language, form token, who is signed in, and where one is.
public record Frame(
        MessageSource messages,
        Locale locale,
        ZoneId zone,
        Theme theme,
        String path,
        String csrfName,
        Supplier<String> csrf,
        @Nullable Person person,
        List<NavigationEntry> navigation,
        List<String> banners,
        Supplier<List<Signal>> signals,
        Certainty certainty)
        implements LocalizationSupport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    /// How each language writes numbers; taken apart once, because a table holds hundreds.
    private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

    /// Light or dark; AUTO follows the device.
    public enum Theme {
        AUTO,
        LIGHT,
        DARK
    }

    /// The form token; asking for it opens a session.
    public String csrfToken() {
        return csrf.get();
    }

    @Override
    public String lookup(String key) {
        return messages.getMessage(key, null, locale);
    }

    /// The words of a key; details are put in as they are shown, escaped. A sentence that chooses its words by a number
    /// (`{0,choice,…}`) is chosen in the page's language.
    public Content say(String key, @Nullable Object... details) {
        if (!lookup(key).contains(",choice,")) {
            return localize(key, details);
        }
        var given = Stream.of(details)
                .map(detail -> Objects.requireNonNullElse(detail, ""))
                .toArray();
        var chosen = messages.getMessage(key, given, locale);
        return output -> output.writeUserContent(chosen);
    }

    /// The words of a key as plain text, for attributes.
    public String words(String key, Object... details) {
        return messages.getMessage(key, details, locale);
    }

    /// What is wrong with a field, in our words: the codes of the constraint are keys of `messages/forms`.
    public String say(FieldError error) {
        return messages.getMessage(error, locale);
    }

    /// A day as offices write it: `21/06/2024`; empty when there is none.
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /// A due date, marked while the days off of its year may still move it: `12/01/2027 (tạm tính)`.
    public String due(@Nullable LocalDate day) {
        return day == null || certainty.isSure(day) ? day(day) : day(day) + " (" + lookup("shell.provisional") + ")";
    }

    /// The last day of a term that ends at this moment, midnight after it, marked as a due date is.
    public String due(@Nullable Instant end) {
        return end == null ? "" : due(end.minusSeconds(1).atZone(zone).toLocalDate());
    }

    /// A moment in the office's time zone: `16:30 20/11/2026`; empty when there is none.
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(zone));
    }

    /// A number in the form of the page's language: `1.234,5` or `1,234.5`.
    public String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        if (number instanceof Integer small && small >= 0 && small < 1000) {
            return small.toString(); // written alike everywhere, and most of what a long table holds
        }
        var format =
                (NumberFormat) NUMBERS.computeIfAbsent(locale, Frame::numbers).clone();
        return number instanceof BigDecimal exact ? format.format(exact) : format.format(number.longValue());
    }

    private static NumberFormat numbers(Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(10);
        return format;
    }

    /// Whether an entry of the navigation leads to where one is, and no other leads nearer.
    public boolean isHere(NavigationEntry entry) {
        return leadsHere(entry)
                && navigation.stream()
                        .noneMatch(other -> leadsHere(other)
                                && other.path().length() > entry.path().length());
    }

    private boolean leadsHere(NavigationEntry entry) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }

    public boolean isVietnamese() {
        return locale.getLanguage().equals("vi");
    }
}
