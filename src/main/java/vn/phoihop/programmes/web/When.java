package vn.phoihop.programmes.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.phoihop.registry.symbols.Folded;

/// A time as offices write it in a table: a day, a month (`tháng 6/2026`), a quarter (`quý II/2026`), a half or a whole
/// year.
record When(LocalDate first, LocalDate last) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(?:ngay )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern MONTH =
            Pattern.compile("(?:thang )?(\\d{1,2})[/.-](\\d{4})|thang (\\d{1,2}) nam (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("quy (iv|i{1,3}|[1-4])(?:[ /.-]+(?:nam )?)(\\d{4})");
    private static final Pattern HALF = Pattern.compile("6 thang (dau|cuoi) nam(?: |/)(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:ca )?(?:nam )?(\\d{4})");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    /// Reads what was written; empty when it is no time.
    static Optional<When> read(String written) {
        var text = Folded.of(written.strip()).folded();
        try {
            return match(ISO, text)
                    .map(it -> day(it.group(1), it.group(2), it.group(3)))
                    .or(() -> match(DAY, text).map(it -> day(it.group(3), it.group(2), it.group(1))))
                    .or(() -> match(MONTH, text).map(When::month))
                    .or(() ->
                            match(QUARTER, text).map(it -> months(year(it.group(2)), quarter(it.group(1)) * 3 - 2, 3)))
                    .or(() -> match(HALF, text)
                            .map(it -> months(year(it.group(2)), it.group(1).equals("dau") ? 1 : 7, 6)))
                    .or(() -> match(YEAR, text).map(it -> months(year(it.group(1)), 1, 12)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    private static When day(String year, String month, String day) {
        var date = LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day));
        return new When(date, date);
    }

    private static When month(MatchResult found) {
        var isPlain = found.group(1) != null;
        return months(year(found.group(isPlain ? 2 : 4)), Integer.parseInt(found.group(isPlain ? 1 : 3)), 1);
    }

    private static When months(int year, int first, int count) {
        return new When(
                LocalDate.of(year, first, 1),
                YearMonth.of(year, first + count - 1).atEndOfMonth());
    }

    private static int quarter(String written) {
        var roman = ROMAN.indexOf(written);
        return roman >= 0 ? roman + 1 : Integer.parseInt(written);
    }

    private static int year(String written) {
        return Integer.parseInt(written);
    }
}
