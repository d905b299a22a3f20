package vn.phoihop.calendar.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.phoihop.calendar.CalendarOverview;
import vn.phoihop.calendar.Calendars;
import vn.phoihop.calendar.ClockComparison;
import vn.phoihop.calendar.YearDraft;
import vn.phoihop.calendar.days.CalendarYear;
import vn.phoihop.calendar.days.DayKind;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// What the list of years shows: the years, the version of the calendar, what waits for a second person, and how many
/// clocks are still to be computed anew.
public record CalendarYearsPage(
        List<YearLine> years,
        int version,
        List<YearDraft> drafts,
        int clocksWaiting,
        Optional<ClockComparison> comparison,
        boolean mayEnter) {

    private static final int YEARS_AHEAD = 2;

    /// A year in the list.
    public record YearLine(int year, Standing standing, int daysOff, int daysWorked, String decision, int open) {

        static YearLine of(CalendarYear year) {
            return new YearLine(
                    year.year(),
                    year.standing(),
                    (int) year.days().stream()
                            .filter(day -> day.kind() == DayKind.OFF)
                            .count(),
                    year.workedDays(),
                    year.decision(),
                    (int) year.days().stream()
                            .filter(day -> !day.question().isEmpty())
                            .count());
        }
    }

    static CalendarYearsPage of(Calendars calendars, CalendarOverview overview, int thisYear, Actor actor) {
        var calendar = calendars.current();
        var first = calendar.entered().getFirst().year();
        var last = Math.max(calendar.entered().getLast().year(), thisYear) + YEARS_AHEAD;
        var years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> YearLine.of(calendar.year(year)))
                .toList()
                .reversed();
        return new CalendarYearsPage(
                years,
                calendar.version(),
                calendars.drafts(),
                overview.clocksWaiting(),
                actor.is(Role.ADMINISTRATOR) ? overview.lastComparison() : Optional.empty(),
                calendars.mayKeep(actor));
    }
}
