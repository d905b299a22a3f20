package vn.phoihop.reading.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date behind a number: `ngày 30/9/2020`, `, ngày 30-9-2020`, `ngày 23 tháng 4 năm 2021`, `năm 2021`.
record CitedDate(@Nullable String iso, @Nullable String written, int end) {

    private static final Pattern DAY = Pattern.compile(
            "^[\\s,;(]{0,3}(?:(?:duoc\\s)?(?:ky|ban hanh|de)\\s)?nga[yv]\\s{0,2}"
                    + "(?<day>\\d{1,2})\\s?(?:[/.-]|thang)\\s?(?<month>\\d{1,2})\\s?(?:[/.-]|,?\\s?nam)\\s?(?<year>(?:19|20)\\d{2})(?!\\d)\\)?");
    private static final Pattern MONTH = Pattern.compile(
            "^[\\s,]{0,2}(?:ngay\\s{0,8}[._…]{0,8}\\s{0,8})?thang\\s{0,2}(?<month>\\d{1,2})\\s?(?:[/-]|nam)\\s?(?<year>(?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("^[\\s,]{0,2}nam\\s(?<year>(?:19|20)\\d{2})(?!\\d)");
    private static final Pattern BARE_DAY = Pattern.compile(
            "^[\\s,]{1,2}\\(?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>(?:19|20)\\d{2})(?!\\d)\\)?");
    private static final int FAR = 60;

    /// The date at an offset of folded text; the end is the offset itself where there is none.
    static CitedDate at(String folded, int from) {
        var rest = folded.substring(from, Math.min(folded.length(), from + FAR));
        for (var pattern : new Pattern[] {DAY, BARE_DAY}) {
            var day = pattern.matcher(rest);
            if (day.find()) {
                var iso = Dateline.iso(day.group("year"), day.group("month"), day.group("day"));
                var written = day.group("day") + "/" + day.group("month") + "/" + day.group("year");
                boolean closes = day.group().endsWith(")") && day.group().indexOf('(') < 0;
                return new CitedDate(iso, written, from + day.end() - (closes ? 1 : 0));
            }
        }
        var month = MONTH.matcher(rest);
        if (month.find()) {
            return new CitedDate(
                    Dateline.iso(month.group("year"), month.group("month"), null), null, from + month.end());
        }
        var year = YEAR.matcher(rest);
        return year.find()
                ? new CitedDate(year.group("year"), null, from + year.end())
                : new CitedDate(null, null, from);
    }

    /// Whether a day was written that the calendar does not have.
    boolean impossible() {
        return written != null && (iso == null || iso.length() < 10);
    }
}
