package vn.phoihop.calendar.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.Calendars;
import vn.phoihop.calendar.Refusal;
import vn.phoihop.calendar.YearDraft;
import vn.phoihop.calendar.days.CalendarFile;
import vn.phoihop.calendar.days.CalendarYear;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.shared.Actor;

/// What the page of a year shows: its months, its special days, and for administrators the form to enter it.
///
/// `decision` and `days` are what stands in the form, `wrongLines` the lines of it nobody understood, `refusal` why the
/// last act was not done (null: it was).
public record CalendarYearPage(
        CalendarYear year,
        List<MonthTable> months,
        @Nullable YearDraft draft,
        List<SpecialDay> draftDays,
        boolean mayEnter,
        String decision,
        String days,
        String wrongLines,
        @Nullable Refusal refusal) {

    static CalendarYearPage of(int number, Calendars calendars, Actor actor) {
        var calendar = calendars.current();
        var year = calendar.year(number);
        var draft = calendars.drafts().stream()
                .filter(entered -> entered.year() == number)
                .findFirst()
                .orElse(null);
        return new CalendarYearPage(
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> MonthTable.of(calendar, number, month))
                        .toList(),
                draft,
                draft == null ? List.of() : CalendarFile.read(draft.days()).days(),
                calendars.mayKeep(actor),
                draft == null ? year.decision() : draft.decision(),
                draft == null ? file(year) : draft.days(),
                "",
                null);
    }

    /// The form again, with what was typed and what is wrong with it.
    CalendarYearPage again(String typedDecision, String typedDays, Refusal why) {
        var lines = CalendarFile.read(typedDays).wrong().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return new CalendarYearPage(year, months, draft, draftDays, mayEnter, typedDecision, typedDays, lines, why);
    }

    CalendarYearPage refused(Refusal why) {
        return new CalendarYearPage(year, months, draft, draftDays, mayEnter, decision, days, "", why);
    }

    private static String file(CalendarYear year) {
        return year.days().stream()
                .filter(day -> day.area().isEmpty())
                .map(CalendarFile::line)
                .collect(Collectors.joining("\n"));
    }
}
