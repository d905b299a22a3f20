package vn.phoihop.calendar.days;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// A sentence that is not yet in any language: the key of its words and its parts, each a text or a sentence.
public record Sentence(String key, List<Object> parts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    /// A sentence; numbers are passed as they are to be read.
    public static Sentence of(String key, Object... parts) {
        return new Sentence(key, List.of(parts));
    }

    /// A day with its weekday: `26/11/2026 (thứ Năm)`.
    public static Sentence day(LocalDate day) {
        return of(
                "calendar.day",
                DAY.format(day),
                of("calendar.weekday." + day.getDayOfWeek().getValue()));
    }

    /// Some days, one after the other: `21/11/2026, 22/11/2026`.
    public static String days(List<LocalDate> days) {
        return days.stream().map(DAY::format).collect(Collectors.joining(", "));
    }

    /// A moment with its weekday: `16:30 26/11/2026 (thứ Năm)`.
    public static Sentence moment(LocalDateTime moment) {
        return of(
                "calendar.day",
                TIME.format(moment),
                of("calendar.weekday." + moment.getDayOfWeek().getValue()));
    }

    /// The sentence in the language of `words`, which knows the words of a key with their parts filled in.
    public String in(BiFunction<String, Object[], String> words) {
        var said = parts.stream()
                .map(part -> part instanceof Sentence inner ? inner.in(words) : part.toString())
                .toArray();
        return words.apply(key, said);
    }
}
