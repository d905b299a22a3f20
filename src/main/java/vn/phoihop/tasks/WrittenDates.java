package vn.phoihop.tasks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phoihop.registry.symbols.Folded;

/// Dates as offices write them into tables: `15/10/2026`, `trước ngày 15/10/2026`, `tháng 6/2026`, `quý III`,
/// `6 tháng đầu năm 2026`, `15 ngày làm việc`, with or without diacritics.
public final class WrittenDates {

    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private static final String YEAR = "(?:\\s*(?:/|-|nam|cua nam)?\\s*(\\d{4}))?";

    private static final List<Form> FORMS = List.of(
            new Form("(\\d{4})-(\\d{1,2})-(\\d{1,2})", WrittenDates::iso),
            new Form("(\\d{1,3})\\s*ngay lam viec", (found, today) -> working(found)),
            new Form("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})", WrittenDates::whole),
            new Form("ngay\\s*(\\d{1,2})\\s*thang\\s*(\\d{1,2})\\s*(?:nam|/)?\\s*(\\d{4})", WrittenDates::whole),
            new Form("6 thang (dau|cuoi) nam" + YEAR, WrittenDates::half),
            new Form("quy\\s*(iv|iii|ii|i|[1-4])(?![a-z])" + YEAR, WrittenDates::quarter),
            new Form("thang\\s*(\\d{1,2})(?!\\d)" + YEAR, WrittenDates::month),
            new Form("(?<!\\d)(\\d{1,2})\\s*/\\s*(\\d{4})", WrittenDates::month),
            new Form("(?<!\\d)(\\d{1,2})\\s*/\\s*(\\d{1,2})(?![/\\d])", WrittenDates::dayAndMonth),
            new Form("nam\\s*(\\d{4})", (found, today) -> last(number(found, 1), Month.DECEMBER, false)));

    private WrittenDates() {}

    /// What was understood: a deadline, and whether something was added that does not stand there (the end of the
    /// month, the year).
    public record Understood(Deadline deadline, boolean isGuess) {}

    private record Form(Pattern pattern, BiFunction<MatchResult, LocalDate, Optional<Understood>> reading) {

        Form(String pattern, BiFunction<MatchResult, LocalDate, Optional<Understood>> reading) {
            this(Pattern.compile(pattern), reading);
        }
    }

    /// The deadline that a text names; nothing when it names none. `today` gives the year that is left out.
    public static Optional<Understood> read(String text, LocalDate today) {
        var folded = Folded.of(text).folded().replaceAll("\\s+", " ");
        for (var form : FORMS) {
            Matcher found = form.pattern().matcher(folded);
            if (found.find()) {
                return tried(form, found.toMatchResult(), today);
            }
        }
        return Optional.empty();
    }

    private static Optional<Understood> tried(Form form, MatchResult found, LocalDate today) {
        try {
            return form.reading().apply(found, today);
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Understood> iso(MatchResult found, LocalDate today) {
        return on(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)), false);
    }

    private static Optional<Understood> whole(MatchResult found, LocalDate today) {
        return on(LocalDate.of(number(found, 3), number(found, 2), number(found, 1)), false);
    }

    private static Optional<Understood> working(MatchResult found) {
        return Optional.of(new Understood(Deadline.within(number(found, 1)), false));
    }

    private static Optional<Understood> half(MatchResult found, LocalDate today) {
        var month = found.group(1).equals("dau") ? Month.JUNE : Month.DECEMBER;
        return last(year(found, 2, month, today), month, found.group(2) == null);
    }

    private static Optional<Understood> quarter(MatchResult found, LocalDate today) {
        var month = Month.of(3 * QUARTERS.getOrDefault(found.group(1), 0));
        return last(year(found, 2, month, today), month, true);
    }

    private static Optional<Understood> month(MatchResult found, LocalDate today) {
        var month = Month.of(number(found, 1));
        return last(year(found, 2, month, today), month, true);
    }

    private static Optional<Understood> dayAndMonth(MatchResult found, LocalDate today) {
        var month = Month.of(number(found, 2));
        var day = LocalDate.of(today.getYear(), month, number(found, 1));
        return on(day.isBefore(today) ? day.withYear(today.getYear() + 1) : day, true);
    }

    /// The year as written, or the one in which that month is still to end.
    private static int year(MatchResult found, int group, Month month, LocalDate today) {
        if (found.group(group) != null) {
            return number(found, group);
        }
        var thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.atEndOfMonth().isBefore(today) ? today.getYear() + 1 : today.getYear();
    }

    private static Optional<Understood> last(int year, Month month, boolean isGuess) {
        return on(YearMonth.of(year, month).atEndOfMonth(), isGuess);
    }

    private static Optional<Understood> on(LocalDate day, boolean isGuess) {
        return Optional.of(new Understood(Deadline.on(day), isGuess));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
