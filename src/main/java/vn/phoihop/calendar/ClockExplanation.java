package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.phoihop.calendar.days.Days;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Explanation;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.shared.Sentence;

/// How the date of a clock was reached: each stretch counted, each pause, the roll, the years relied on.
final class ClockExplanation {

    private final Projector projector;
    private final Explanation explanation;

    ClockExplanation(Projector projector, Entry.Started start, Projection projection) {
        this.projector = projector;
        explanation = new Explanation(projector.calendar());
        if (Projector.unit(start).isOfHours()) {
            hours(start, projection);
        } else {
            days(start, projection);
        }
    }

    List<Sentence> steps() {
        return explanation.steps();
    }

    List<SpecialDay> named() {
        return explanation.named();
    }

    private void hours(Entry.Started start, Projection projection) {
        explanation.say(Sentence.of("calendar.step.moment", moment(start.at())));
        var limit = start.limit();
        var last = projection.dueOn().isBefore(projector.date(start.at())) ? start.at() : projection.due();
        if (limit != null) {
            explanation.hours(limit, start.direction(), projector.date(start.at()), projector.date(last));
        }
        pauses(projection.course());
        extended(projection.course());
        if (Projector.unit(start) == Unit.WORKING_HOUR) {
            explanation.years(projector.date(start.at()), projector.date(last), projection.standing());
        }
        explanation.say(Sentence.of("calendar.step.due.moment", moment(projection.due())));
    }

    private void days(Entry.Started start, Projection projection) {
        var end = projection.countedTo() == null ? projection.dueOn() : projection.countedTo();
        var first = projector.date(start.at());
        if (start.limit() == null) {
            explanation.say(Sentence.of("calendar.step.fixed", Days.day(end)));
        } else if (start.direction() == Direction.BEFORE) {
            before(projection, end);
        } else {
            explanation.anchor(first, Direction.AFTER);
            carried(start);
            runs(Projector.unit(start), projection.course(), end);
        }
        pauses(projection.course());
        extended(projection.course());
        end(start, projection, end, first);
    }

    private void extended(Course course) {
        if (course.extended() > 0) {
            explanation.say(Sentence.of("calendar.step.extended", course.extended() + ""));
        }
    }

    private void before(Projection projection, LocalDate end) {
        var event = projection.course().day();
        if (event != null) {
            explanation.anchor(event, Direction.BEFORE);
            explanation.run(Unit.WORKING_DAY, end.plusDays(1), event);
        }
    }

    private void carried(Entry.Started start) {
        if (start.carried() > 0) {
            explanation.say(Sentence.of("calendar.step.carried", start.carried() + ""));
        }
    }

    private void end(Entry.Started start, Projection projection, LocalDate end, LocalDate first) {
        var rolled = projector.calendar().rolled(end, start.roll());
        explanation.rolled(end, rolled, start.roll());
        if (!rolled.equals(projection.dueOn())) {
            explanation.say(Sentence.of("calendar.step.grace", Days.day(projection.dueOn())));
        }
        var from = first.isBefore(projection.dueOn()) ? first.plusDays(1) : projection.dueOn();
        explanation.years(from, projection.dueOn(), projection.standing());
        if (projection.standing() == Standing.CONFIRMED) {
            explanation.say(
                    Sentence.of("calendar.step.version", projector.calendar().version() + ""));
        }
        explanation.due(projection.dueOn());
    }

    /// Each stretch that was counted, up to the day on which the count was full.
    private void runs(Unit unit, Course course, LocalDate end) {
        var counted = unit == Unit.WORKING_DAY ? unit : Unit.CALENDAR_DAY;
        for (var run : course.past()) {
            if (run.running()) {
                run(counted, projector.date(run.from()), projector.date(run.to()), end);
            }
        }
        var until = course.pausedUntil();
        run(counted, projector.date(until == null ? course.since() : until), end, end);
    }

    private void run(Unit unit, LocalDate from, LocalDate to, LocalDate end) {
        var last = to.isAfter(end) ? end : to;
        if (from.isBefore(last)) {
            explanation.run(unit, from.plusDays(1), last);
        }
    }

    private void pauses(Course course) {
        var until = course.pausedUntil();
        for (var pause : course.pauses(until == null ? projector.now() : until)) {
            explanation.say(Sentence.of("calendar.step.paused", moment(pause.from()), moment(pause.to())));
        }
    }

    private Sentence moment(Instant moment) {
        return Days.moment(LocalDateTime.ofInstant(moment, projector.zone()));
    }
}
