package vn.phoihop.calendar.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One year of the working calendar: how far it can be trusted, the notices it rests on, and its special days in order.
public record CalendarYear(int year, Standing standing, String decision, List<SpecialDay> days) {

    public CalendarYear {
        days = List.copyOf(days);
        for (var special : days) {
            if (special.day().getYear() != year) {
                throw new IllegalArgumentException(special.day() + " is not a day of " + year);
            }
        }
    }

    /// What is special about a day in these areas.
    Optional<SpecialDay> special(LocalDate day, Set<String> areas) {
        return days.stream()
                .filter(special -> special.day().equals(day) && concerns(special, areas))
                .findFirst();
    }

    /// The number of days worked.
    public int workedDays() {
        return worked(Set.of()).cardinality();
    }

    /// The days worked in these areas, by their number in the year.
    BitSet worked(Set<String> areas) {
        var worked = new BitSet(367);
        var first = LocalDate.of(year, 1, 1);
        for (var day = first; day.getYear() == year; day = day.plusDays(1)) {
            worked.set(day.getDayOfYear(), !isWeekend(day));
        }
        for (var special : days) {
            if (concerns(special, areas)) {
                worked.set(special.day().getDayOfYear(), special.kind() == DayKind.WORKED);
            }
        }
        return worked;
    }

    static boolean concerns(SpecialDay special, Set<String> areas) {
        return special.area().isEmpty() || areas.contains(special.area());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
