package vn.phoihop.calendar.days;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.phoihop.shared.Sentence;

/// A limit from an event on (or back from it): what is asked of the calendar.
///
/// The day of the event is not counted, and a term ends with its last day; one in hours begins and ends at the moment
/// (Bộ luật Dân sự 2015, Điều 147 and 148).
public record Term(LocalDateTime start, Limit limit, Direction direction, Roll roll) {

    /// A term that runs on from the event and rolls as is customary for its unit.
    public static Term after(LocalDateTime start, Limit limit) {
        return new Term(start, limit, Direction.AFTER, limit.unit().customaryRoll());
    }

    /// Whether the calendar reaches as far as the term may: the rules know the moon only for some years.
    public boolean isCovered() {
        var years = limit.unit() == Unit.MONTH ? limit.amount() / 12 : limit.amount() / 200;
        var reach = 1 + years;
        return HolidayRules.covers(start.getYear() - (direction == Direction.BEFORE ? reach : 0))
                && HolidayRules.covers(start.getYear() + (direction == Direction.AFTER ? reach : 0));
    }

    /// When the term ends, and why.
    public Deadline due(WorkCalendar calendar) {
        return limit.unit().isOfHours() ? dueAtMoment(calendar) : dueOnDay(calendar);
    }

    private Deadline dueAtMoment(WorkCalendar calendar) {
        var unit = limit.unit();
        var length = Duration.ofHours(limit.amount());
        var end = direction == Direction.AFTER
                ? calendar.after(unit, start, length)
                : calendar.before(unit, start, length);
        var first = end.isBefore(start) ? end.toLocalDate() : start.toLocalDate();
        var last = end.isBefore(start) ? start.toLocalDate() : end.toLocalDate();
        var standing = unit == Unit.WORKING_HOUR ? calendar.standing(first, last) : Standing.CONFIRMED;
        var explanation = new Explanation(calendar);
        explanation.say(Sentence.of("calendar.step.moment", Days.moment(start)));
        explanation.hours(limit, direction, first, last);
        if (unit == Unit.WORKING_HOUR) {
            explanation.years(first, last, standing);
        }
        explanation.say(Sentence.of("calendar.step.due.moment", Days.moment(end)));
        return new Deadline(end.toLocalDate(), end, standing, explanation.named(), explanation.steps());
    }

    private Deadline dueOnDay(WorkCalendar calendar) {
        var event = start.toLocalDate();
        var end = counted(calendar, event);
        var due = calendar.rolled(end, roll);
        var first = due.isBefore(event) ? due : event.plusDays(1);
        var last = due.isBefore(event) ? event.minusDays(1) : due;
        var standing = limit.unit() == Unit.WORKING_DAY || roll != Roll.NONE
                ? calendar.standing(first, last)
                : Standing.CONFIRMED;
        var explanation = new Explanation(calendar);
        explanation.anchor(event, direction);
        explanation.counted(limit, event, end, direction);
        explanation.rolled(end, due, roll);
        explanation.years(first, last, standing);
        explanation.due(due);
        return new Deadline(due, null, standing, explanation.named(), explanation.steps());
    }

    private LocalDate counted(WorkCalendar calendar, LocalDate event) {
        var isAfter = direction == Direction.AFTER;
        if (limit.unit() == Unit.MONTH) {
            return isAfter ? event.plusMonths(limit.amount()) : event.minusMonths(limit.amount());
        }
        return isAfter
                ? calendar.after(limit.unit(), event, limit.amount())
                : calendar.before(limit.unit(), event, limit.amount());
    }
}
