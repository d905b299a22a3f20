package vn.phoihop.calendar.days;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.phoihop.shared.Sentence;

/// Days and moments as parts of a sentence.
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private Days() {}

    /// A day with its weekday: `26/11/2026 (thứ Năm)`.
    public static Sentence day(LocalDate day) {
        return Sentence.of(
                "calendar.day",
                DAY.format(day),
                Sentence.of("calendar.weekday." + day.getDayOfWeek().getValue()));
    }

    /// A day alone: `26/11/2026`.
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /// A moment alone: `16:30 26/11/2026`.
    public static String time(LocalDateTime moment) {
        return TIME.format(moment);
    }

    /// Some days, one after the other: `21/11/2026, 22/11/2026`.
    public static String days(List<LocalDate> days) {
        return days.stream().map(DAY::format).collect(Collectors.joining(", "));
    }

    /// A moment with its weekday: `16:30 26/11/2026 (thứ Năm)`.
    public static Sentence moment(LocalDateTime moment) {
        return Sentence.of(
                "calendar.day",
                TIME.format(moment),
                Sentence.of("calendar.weekday." + moment.getDayOfWeek().getValue()));
    }
}
