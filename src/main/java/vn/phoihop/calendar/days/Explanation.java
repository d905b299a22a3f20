package vn.phoihop.calendar.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.phoihop.shared.Sentence;

/// Collects the steps that lead to a date, and the days off that mattered on the way.
public final class Explanation {

    private static final int WEEKENDS_NAMED = 12;

    private final WorkCalendar calendar;
    private final List<Sentence> steps = new ArrayList<>();
    private final List<SpecialDay> named = new ArrayList<>();

    public Explanation(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /// Adds a step in the words of the caller.
    public void say(Sentence step) {
        steps.add(step);
    }

    /// From which event the count runs.
    public void anchor(LocalDate event, Direction direction) {
        say(Sentence.of("calendar.step.anchor." + direction, Days.day(event)));
    }

    /// What was counted from the event, and for working days each day off and each worked Saturday on the way.
    void counted(Limit limit, LocalDate event, LocalDate end, Direction direction) {
        var first = direction == Direction.AFTER ? event.plusDays(1) : end;
        var last = direction == Direction.AFTER ? end : event.minusDays(1);
        if (limit.unit() == Unit.MONTH) {
            say(Sentence.of("calendar.step.months", limit.amount() + "", Days.day(end)));
            if (end.getDayOfMonth() != event.getDayOfMonth()) {
                say(Sentence.of("calendar.step.month_end", event.getDayOfMonth() + ""));
            }
            return;
        }
        run(limit.unit(), first, last);
    }

    /// A stretch that was counted, both ends included.
    public void run(Unit unit, LocalDate first, LocalDate last) {
        var count = calendar.counted(unit, first.minusDays(1), last);
        say(Sentence.of("calendar.step.counted." + unit, count + "", Days.day(first), Days.day(last)));
        if (unit == Unit.WORKING_DAY) {
            daysOff(first, last);
        }
    }

    /// Hours that were counted; for office time the office hours, and each day off on the way.
    public void hours(Limit limit, Direction direction, LocalDate first, LocalDate last) {
        var key = "calendar.step.hours." + limit.unit() + "." + direction;
        if (limit.unit() == Unit.WORKING_HOUR) {
            say(Sentence.of(key, limit.amount() + "", calendar.hours().written()));
            daysOff(first, last);
        } else {
            say(Sentence.of(key, limit.amount() + ""));
        }
    }

    private void daysOff(LocalDate first, LocalDate last) {
        var weekly = first.datesUntil(last.plusDays(1))
                .filter(day -> CalendarYear.isWeekend(day) && !calendar.isWorked(day))
                .toList();
        if (weekly.size() > WEEKENDS_NAMED) {
            say(Sentence.of("calendar.step.weekly.many", weekly.size() + ""));
        } else if (!weekly.isEmpty()) {
            say(Sentence.of("calendar.step.weekly", Days.days(weekly)));
        }
        calendar.special(first, last).forEach(this::name);
    }

    /// Names a day off or a worked Saturday, with the decision it rests on.
    void name(SpecialDay special) {
        if (named.contains(special)) {
            return;
        }
        named.add(special);
        if (!special.question().isEmpty()) {
            say(Sentence.of("calendar.step.open." + special.kind(), Days.day(special.day()), special.question()));
            return;
        }
        var decision = special.decision().isEmpty() ? Sentence.of("calendar.decision.none") : special.decision();
        say(Sentence.of("calendar.step.day." + special.kind(), Days.day(special.day()), special.name(), decision));
    }

    /// That a term which ended on a day off went on to a day worked.
    public void rolled(LocalDate end, LocalDate due, Roll roll) {
        if (end.equals(due)) {
            return;
        }
        var first = end.isBefore(due) ? end : due.plusDays(1);
        var last = end.isBefore(due) ? due.minusDays(1) : end;
        first.datesUntil(last.plusDays(1)).forEach(day -> calendar.special(day).ifPresent(this::name));
        say(Sentence.of("calendar.step.rolled." + roll, Days.day(end), Days.day(due)));
    }

    /// Which years were relied on, and what is missing.
    public void years(LocalDate first, LocalDate last, Standing standing) {
        IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(calendar::year)
                .forEach(year -> say(Sentence.of(
                        "calendar.step.year." + year.standing(),
                        year.year() + "",
                        year.decision().isEmpty() ? Sentence.of("calendar.decision.none") : year.decision())));
        if (standing != Standing.CONFIRMED) {
            say(Sentence.of("calendar.step.unsure"));
        }
    }

    public void due(LocalDate due) {
        say(Sentence.of("calendar.step.due", Days.day(due)));
    }

    public List<SpecialDay> named() {
        return List.copyOf(named);
    }

    public List<Sentence> steps() {
        return List.copyOf(steps);
    }
}
