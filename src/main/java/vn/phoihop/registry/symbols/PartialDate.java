package vn.phoihop.registry.symbols;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of which perhaps only the month or the year is known; kept in ISO form (`2024-06-21`, `2024-03`, `2024`).
public record PartialDate(String iso) {

    /// No date at all.
    public static final PartialDate NONE = new PartialDate("");

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern TYPED = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

    /// Reads what an office writes (`21/6/2024`, `3/2024`, `2024`) or the ISO form; empty when it is no date.
    public static Optional<PartialDate> parse(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        var usual = TYPED.matcher(text);
        return usual.matches() ? of(usual.group(3), usual.group(2), usual.group(1)) : Optional.empty();
    }

    private static Optional<PartialDate> of(String year, @Nullable String month, @Nullable String day) {
        try {
            var known = Integer.parseInt(year);
            if (month == null) {
                return Optional.of(new PartialDate(year));
            }
            var inMonth = YearMonth.of(known, Integer.parseInt(month));
            return Optional.of(new PartialDate(
                    day == null
                            ? inMonth.toString()
                            : inMonth.atDay(Integer.parseInt(day)).toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The first day it may mean; without a date the first day of all, so that it sorts as the oldest.
    public LocalDate firstDay() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            case 10 -> LocalDate.parse(iso);
            default -> LocalDate.of(1, 1, 1);
        };
    }

    /// Whether day, month and year are known.
    public boolean isWhole() {
        return iso.length() == 10;
    }

    /// As offices write it: `21/06/2024`, `03/2024`, `2024`.
    public String printed() {
        MatchResult parts = ISO.matcher(iso).results().findFirst().orElse(null);
        if (parts == null) {
            return "";
        }
        var day = parts.group(3) == null ? "" : parts.group(3) + "/";
        var month = parts.group(2) == null ? "" : parts.group(2) + "/";
        return day + month + parts.group(1);
    }
}
