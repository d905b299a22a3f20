package vn.phoihop.reading.head;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Period;

/// The time a report speaks of, in its own words and in days.
final class Periods {

    private static final String YEAR = "(?:nam |/ ?|- ?)?((?:19|20)\\d{2})";
    private static final Pattern FULL_DATE = Pattern.compile("ngay \\d{1,2} (?:thang|/) ?\\d{1,2} (?:nam|/) ?\\d{4}");
    private static final Pattern HALF = Pattern.compile("(?:0?6|sau) thang (dau|cuoi) (?:nam )?" + YEAR);
    private static final Pattern MONTHS = Pattern.compile("(0?[2-9]|1[01]|ba|chin) thang (?:dau )?nam " + "(20\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("quy (iv|iii|ii|i|[1-4]) ?,? ?" + YEAR);
    private static final Pattern MONTH = Pattern.compile("thang (0?[1-9]|1[0-2]) ?" + YEAR);
    private static final Pattern YEARS =
            Pattern.compile("(?:giai doan|nhiem ky|cac nam|nam hoc) (20\\d{2}) ?- ?(20\\d{2})");
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(\\d{1,2}|mot|hai|ba|bon|nam|muoi) nam (?:\\((20\\d{2}) ?- ?(20\\d{2})\\)|(?=thuc hien|trien khai|thi hanh|qua))");
    private static final Pattern SPAN = Pattern.compile(
            "tu (?:ngay )?(\\d{1,2})[/-](\\d{1,2})[/-](20\\d{2}) den (?:het )?(?:ngay )?(\\d{1,2})[/-](\\d{1,2})[/-](20\\d{2})");
    private static final Pattern ONE_YEAR = Pattern.compile("(?<!luat [^,;]{0,60})\\bnam (20\\d{2})\\b");
    private static final Pattern CITED_DATE =
            Pattern.compile("ngay (\\d{1,2})(?:[/-]| thang )(\\d{1,2})(?:[/-]| nam )((?:19|20)\\d{2})");

    private final String text;
    private final String folded;
    private final @Nullable LocalDate signed;

    private Periods(String text, @Nullable LocalDate signed) {
        this.text = text;
        this.folded = masked(Fold.of(text));
        this.signed = signed;
    }

    /// The period named in a phrase, or null; `signed` is the day of the document.
    static @Nullable Period in(String phrase, @Nullable LocalDate signed) {
        return new Periods(Letters.collapse(phrase), signed).first();
    }

    private static String masked(String folded) {
        return FULL_DATE
                .matcher(folded)
                .replaceAll(date -> "#".repeat(date.group().length()));
    }

    private @Nullable Period first() {
        Period first = null;
        int at = Integer.MAX_VALUE;
        for (var pattern : new Pattern[] {SPAN, HALF, MONTHS, QUARTER, COUNTED, MONTH, YEARS, ONE_YEAR}) {
            var found = pattern.matcher(folded);
            if (found.find() && found.start() < at) {
                var period = period(pattern, found);
                if (period != null) {
                    first = period;
                    at = found.start();
                }
            }
        }
        return first;
    }

    private @Nullable Period period(Pattern pattern, Matcher found) {
        if (pattern == SPAN) {
            return of(found, date(found, 1), date(found, 4));
        }
        if (pattern == HALF) {
            boolean early = found.group(1).equals("dau");
            return months(found, found.group(2), early ? 1 : 7, early ? 6 : 12);
        }
        if (pattern == MONTHS) {
            return months(found, found.group(2), 1, count(found.group(1)));
        }
        if (pattern == QUARTER) {
            int quarter = quarter(found.group(1));
            return months(found, found.group(2), quarter * 3 - 2, quarter * 3);
        }
        if (pattern == MONTH) {
            int month = Integer.parseInt(found.group(1));
            return months(found, found.group(2), month, month);
        }
        if (pattern == YEARS) {
            return years(found, found.group(1), found.group(2), found.group().startsWith("nam hoc"));
        }
        return pattern == COUNTED ? counted(found) : months(found, found.group(1), 1, 12);
    }

    /// `02 năm thực hiện Quyết định … ngày 30/9/2020`: from that day to the day of the report.
    private Period counted(Matcher found) {
        if (found.group(2) != null) {
            return years(found, found.group(2), found.group(3), false);
        }
        var label = text.substring(
                found.start(), found.start() + found.group().strip().length());
        var cited = CITED_DATE.matcher(Fold.of(text));
        var from = cited.find() && cited.start() > found.start() ? date(cited, 1) : null;
        return new Period(label, from, from == null ? null : signed);
    }

    private Period months(Matcher found, String year, int first, int last) {
        int number = Integer.parseInt(year);
        return of(
                found,
                LocalDate.of(number, first, 1),
                YearMonth.of(number, last).atEndOfMonth());
    }

    private Period years(Matcher found, String first, String last, boolean school) {
        if (school) {
            return of(found, null, null);
        }
        return of(found, LocalDate.of(Integer.parseInt(first), 1, 1), LocalDate.of(Integer.parseInt(last), 12, 31));
    }

    private Period of(Matcher found, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Period(text.substring(found.start(), found.end()), from, to);
    }

    private static @Nullable LocalDate date(Matcher found, int group) {
        var iso = Dateline.iso(found.group(group + 2), found.group(group + 1), found.group(group));
        return iso == null || iso.length() < 10 ? null : LocalDate.parse(iso);
    }

    private static int count(String words) {
        return switch (words) {
            case "ba" -> 3;
            case "chin" -> 9;
            default -> Integer.parseInt(words);
        };
    }

    private static int quarter(String words) {
        return switch (words) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(words);
        };
    }
}
