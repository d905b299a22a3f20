package vn.phoihop.calendar.days;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The days off that follow from the law alone. What a yearly notice decides (which days of Tết, which day beside
/// 2 September, which Saturdays are worked) is assumed as the rules say, or not at all.
public final class HolidayRules {

    private final List<HolidayRule> rules;

    HolidayRules(List<HolidayRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The year as the rules give it.
    public CalendarYear project(int year, Standing standing) {
        var off = new TreeMap<LocalDate, SpecialDay>();
        for (var rule : rules) {
            rule.days(year)
                    .forEach(day -> off.putIfAbsent(day, SpecialDay.of(day, DayKind.OFF, rule.name(), rule.basis())));
        }
        for (var rule : rules.stream().filter(HolidayRule::compensated).toList()) {
            rule.days(year).filter(CalendarYear::isWeekend).forEach(day -> compensate(off, day, rule));
        }
        var weekdays = off.values().stream()
                .filter(special ->
                        !CalendarYear.isWeekend(special.day()) && special.day().getYear() == year)
                .sorted(Comparator.comparing(SpecialDay::day))
                .toList();
        return new CalendarYear(year, standing, "", weekdays);
    }

    /// The years the lunar calendar is computed for.
    public static boolean covers(int year) {
        return year >= Lunar.FIRST_YEAR && year <= Lunar.LAST_YEAR;
    }

    private static void compensate(SortedMap<LocalDate, SpecialDay> off, LocalDate weekend, HolidayRule rule) {
        var next = weekend;
        while (CalendarYear.isWeekend(next) || off.containsKey(next)) {
            next = next.plusDays(1);
        }
        off.put(next, SpecialDay.of(next, DayKind.OFF, rule.name() + " (nghỉ bù)", rule.basis()));
    }
}
