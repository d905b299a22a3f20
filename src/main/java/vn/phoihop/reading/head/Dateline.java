package vn.phoihop.reading.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line `Đắk Nông, ngày 01 tháng 12 năm 2022`: place and date, and what else stands on the line before it.
///
/// The date is ISO, and partial (`2024-03`, `2024`) where the day or month is left blank.
record Dateline(@Nullable String place, @Nullable String date, String before) {

    private static final String BLANK = "[\\s._…]*";
    private static final Pattern DATE =
            Pattern.compile("(?:,|;|\\.)?\\s*nga[yv]" + BLANK + "(?<day>\\d{0,2})" + BLANK + "th?an[gq]" + BLANK
                    + "(?<month>\\d{0,2})" + BLANK + "na[mrn]" + BLANK + "(?<year>(?:19|20)\\d ?\\d|20)?(?!\\d)");
    private static final Pattern SHORT_DATE = Pattern.compile(
            ",\\s*(?:ngay\\s*)?(?<day>\\d{1,2})\\s?[/-]\\s?(?<month>\\d{1,2})\\s?[/-]\\s?(?<year>(?:19|20)\\d{2})\\s*$");
    private static final Pattern PLACE = Pattern.compile(
            "(?:(?:[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Xx]ã|[Pp]hường|[Hh]uyện|[Qq]uận|[Đđ]ặc khu|TP\\.?|Tp\\.?)\\s?)?"
                    + "\\p{Lu}[\\p{L}'’]*(?:[\\s-]{1,3}\\p{Lu}[\\p{L}'’]*)*$");
    private static final Pattern NUMBERED_PLACE = Pattern.compile("(?:[Pp]hường|[Qq]uận|[Xx]ã|[Kk]hu vực)\\s\\d{1,2}$");
    private static final int LONGEST_PLACE = 40;

    /// The dateline in a text of one or two rows, or null.
    static @Nullable Dateline in(String text, String folded) {
        var found = DATE.matcher(folded);
        if (!found.find()) {
            found = SHORT_DATE.matcher(folded);
            if (!found.find()) {
                return null;
            }
        }
        var left = text.substring(0, found.start()).strip();
        var date = iso(found.group("year"), found.group("month"), found.group("day"));
        if (left.isEmpty()) {
            return new Dateline(null, date, "");
        }
        var cell = left.substring(left.lastIndexOf('\t') + 1);
        var numbered = NUMBERED_PLACE.matcher(cell);
        var place = numbered.find() ? numbered : PLACE.matcher(cell);
        if (!place.find(0) || place.group().length() > LONGEST_PLACE) {
            return new Dateline(null, date, left);
        }
        var before = left.substring(0, left.length() - place.group().length()).strip();
        return new Dateline(spelled(place.group()), date, before);
    }

    private static String spelled(String place) {
        if (Letters.capitals(place)) {
            return Lexicon.province(place).orElse(place);
        }
        return place;
    }

    /// An ISO date from what is filled in; a day that cannot be is kept out, the month stays.
    static @Nullable String iso(@Nullable String year, @Nullable String month, @Nullable String day) {
        if (year == null || year.replace(" ", "").length() != 4) {
            return null;
        }
        var plain = year.replace(" ", "");
        int monthNumber = number(month);
        if (monthNumber < 1 || monthNumber > 12) {
            return plain;
        }
        int dayNumber = number(day);
        if (dayNumber < 1
                || dayNumber
                        > java.time.YearMonth.of(Integer.parseInt(plain), monthNumber)
                                .lengthOfMonth()) {
            return plain + "-" + twoDigits(monthNumber);
        }
        return plain + "-" + twoDigits(monthNumber) + "-" + twoDigits(dayNumber);
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isBlank() ? 0 : Integer.parseInt(digits.strip());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
