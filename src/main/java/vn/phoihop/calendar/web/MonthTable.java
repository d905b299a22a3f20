package vn.phoihop.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.calendar.days.WorkCalendar;

/// A month as a table: weeks from Monday to Sunday; a cell without a number belongs to another month.
public record MonthTable(int month, List<List<DayCell>> weeks) {

    /// A day: its number (0 for none), whether it is worked, and what is special about it.
    public record DayCell(
            int number, boolean worked, @Nullable SpecialDay special) {

        static final DayCell NONE = new DayCell(0, false, null);

        /// The class that draws the cell.
        public String look() {
            if (number == 0) {
                return "day-none";
            }
            if (special != null) {
                return worked ? "day-worked" : "day-off";
            }
            return worked ? "day" : "day-weekend";
        }
    }

    static MonthTable of(WorkCalendar calendar, int year, int month) {
        var first = LocalDate.of(year, month, 1);
        var cells = new ArrayList<DayCell>();
        for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
            cells.add(DayCell.NONE);
        }
        first.datesUntil(first.plusMonths(1))
                .forEach(day -> cells.add(new DayCell(
                        day.getDayOfMonth(),
                        calendar.isWorked(day),
                        calendar.special(day).orElse(null))));
        while (cells.size() % 7 != 0) {
            cells.add(DayCell.NONE);
        }
        var weeks = new ArrayList<List<DayCell>>();
        for (int i = 0; i < cells.size(); i += 7) {
            weeks.add(List.copyOf(cells.subList(i, i + 7)));
        }
        return new MonthTable(month, List.copyOf(weeks));
    }
}
