package vn.phoihop.reading.checks;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.head.Fold;
import vn.phoihop.reading.text.Passage;

/// Days that the calendar does not have: 31/02/2022, ngày 15 tháng 13.
final class Days {

    private static final Pattern DAY = Pattern.compile(
            "\\bngay (?<day>\\d{1,2})(?:\\s?[/.-]\\s?|\\sthang\\s)(?<month>\\d{1,2})(?:\\s?[/.-]\\s?|\\snam\\s)(?<year>(?:19|20)\\d{2})(?!\\d)");

    private Days() {}

    static List<Finding> of(List<Passage> passages) {
        var findings = new ArrayList<Finding>();
        for (var passage : passages) {
            if (!passage.text().contains("ngày") && !passage.text().contains("Ngày")) {
                continue;
            }
            var day = DAY.matcher(Fold.of(passage.text()));
            while (day.find()) {
                if (!exists(day.group("year"), day.group("month"), day.group("day"))) {
                    var text = passage.text().substring(day.start(), day.end());
                    findings.add(Finding.of(
                            "impossible-date", Severity.ERROR, passage.lineAt(day.start()), text, null, text));
                }
            }
        }
        return findings;
    }

    private static boolean exists(String year, String month, String day) {
        int monthNumber = Integer.parseInt(month);
        if (monthNumber < 1 || monthNumber > 12) {
            return false;
        }
        int dayNumber = Integer.parseInt(day);
        return dayNumber >= 1
                && dayNumber
                        <= YearMonth.of(Integer.parseInt(year), monthNumber).lengthOfMonth();
    }
}
