package vn.phoihop.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.calendar.days.WorkCalendar;

/// Derives where a clock stands from its ledger: the same ledger, calendar and time always give the same answer.
record Projector(WorkCalendar calendar, ZoneId zone, Instant now) {

    Projection project(Ledger ledger, Effect effect) {
        var course = Course.of(ledger, zone, now);
        var start = ledger.start();
        return unit(start).isOfHours() ? hours(start, course) : days(ledger, start, course, effect);
    }

    static Unit unit(Entry.Started start) {
        var limit = start.limit();
        return limit == null ? Unit.FIXED_DATE : limit.unit();
    }

    private Projection hours(Entry.Started start, Course course) {
        var unit = unit(start);
        var consumed = start.carried();
        for (var run : course.runs(now)) {
            consumed += seconds(unit, run.from(), run.to());
        }
        var left = Duration.ofHours(budget(start, course)).minusSeconds(start.carried());
        var due = start.direction() == Direction.BEFORE ? beforeTheEvent(start) : dueInHours(unit, course, left);
        var standing =
                unit == Unit.HOUR ? Standing.CONFIRMED : calendar.standing(date(start.at()), later(date(due), start));
        return new Projection(course, consumed, null, date(due), due, due, standing);
    }

    private Instant dueInHours(Unit unit, Course course, Duration budget) {
        var left = budget;
        for (var run : course.past()) {
            var length = Duration.ofSeconds(run.running() ? seconds(unit, run.from(), run.to()) : 0);
            if (left.compareTo(length) <= 0 && run.running()) {
                return after(unit, run.from(), left);
            }
            left = left.minus(length);
        }
        return after(unit, onFrom(course), left);
    }

    /// Hours that count back from an event count back from the beginning of its day.
    private Instant beforeTheEvent(Entry.Started start) {
        var limit = Objects.requireNonNull(start.limit(), "a clock of hours has a limit");
        var event = Objects.requireNonNull(start.day(), "a clock that counts back has an event");
        return calendar.before(limit.unit(), event.atStartOfDay(), Duration.ofHours(limit.amount()))
                .atZone(zone)
                .toInstant();
    }

    long seconds(Unit unit, Instant from, Instant to) {
        return calendar.seconds(unit, local(from), local(to));
    }

    private Instant after(Unit unit, Instant from, Duration count) {
        return calendar.after(unit, local(from), count).atZone(zone).toInstant();
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private LocalDate later(LocalDate day, Entry.Started start) {
        return day.isBefore(date(start.at())) ? date(start.at()) : day;
    }

    private Projection days(Ledger ledger, Entry.Started start, Course course, Effect effect) {
        var unit = unit(start);
        var consumed = start.carried();
        for (var run : course.runs(now)) {
            consumed += counted(unit == Unit.WORKING_DAY ? unit : Unit.CALENDAR_DAY, run);
        }
        var end = countedTo(start, course);
        var rolled = calendar.rolled(end, start.roll());
        var grace = start.grace();
        var due = grace != null && grace.isAfter(rolled) ? grace : rolled;
        var moment = endOfTerm(due);
        var breachAt = effect == Effect.LAW ? moment : later(moment, endOfLastNotice(ledger));
        return new Projection(course, consumed, end, due, moment, breachAt, standing(start, end, due));
    }

    /// The day the count ends on, before it rolls.
    private LocalDate countedTo(Entry.Started start, Course course) {
        var limit = start.limit();
        if (start.direction() == Direction.BEFORE && limit != null) {
            var unit = limit.unit();
            var event = Objects.requireNonNull(course.day(), "a clock that counts back has an event");
            return unit == Unit.MONTH
                    ? event.minusMonths(limit.amount())
                    : calendar.before(unit, event, limit.amount());
        }
        if (limit == null) {
            return Objects.requireNonNull(course.day(), "a clock without a limit has a date")
                    .plusDays(paused(course));
        }
        if (limit.unit() == Unit.MONTH) {
            var full = date(start.at()).plusMonths(budget(start, course));
            return full.minusDays(start.carried()).plusDays(paused(course));
        }
        return dueInDays(limit.unit(), course, Math.toIntExact(budget(start, course) - start.carried()));
    }

    private LocalDate dueInDays(Unit unit, Course course, int budget) {
        var left = Math.max(budget, 0);
        for (var run : course.past()) {
            var length = run.running() ? counted(unit, run) : 0;
            if (left <= length && run.running()) {
                return calendar.after(unit, date(run.from()), left);
            }
            left -= length;
        }
        return calendar.after(unit, date(onFrom(course)), left);
    }

    /// From when the clock runs on: since it last began, or once the pause is over.
    private static Instant onFrom(Course course) {
        var until = course.pausedUntil();
        return course.state() == ClockState.PAUSED && until != null ? until : course.since();
    }

    private long paused(Course course) {
        var until = course.pausedUntil() == null ? now : course.pausedUntil();
        return course.pauses(until).stream()
                .mapToLong(pause -> counted(Unit.CALENDAR_DAY, pause))
                .sum();
    }

    private static long budget(Entry.Started start, Course course) {
        var limit = start.limit();
        return limit == null ? 0 : limit.amount() + (long) course.extended();
    }

    private Standing standing(Entry.Started start, LocalDate end, LocalDate due) {
        var from = date(start.at());
        var first = from.isBefore(due) ? from.plusDays(1) : due;
        var isCounted = unit(start) == Unit.WORKING_DAY;
        if (isCounted) {
            return calendar.standing(first, due);
        }
        return start.roll() == Roll.NONE
                ? Standing.CONFIRMED
                : calendar.standing(end.isBefore(due) ? end : due, end.isBefore(due) ? due : end);
    }

    /// Who was told of an earlier date is not late before the day of that notice is over.
    private Instant endOfLastNotice(Ledger ledger) {
        return ledger.inForce().stream()
                .filter(entry -> entry instanceof Entry.Reprojected moved
                        && moved.after().isBefore(moved.before()))
                .map(entry -> endOfTerm(date(entry.at())))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    int counted(Unit unit, Course.Stretch stretch) {
        return calendar.counted(unit, date(stretch.from()), date(stretch.to()));
    }

    int counted(Unit unit, Instant from, Instant to) {
        return calendar.counted(unit, date(from), date(to));
    }

    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Instant endOfTerm(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// What half a limit is: rounded up, and at least three working days.
    static Limit half(Limit limit) {
        var half = (limit.amount() + 1) / 2;
        return new Limit(limit.unit() == Unit.WORKING_DAY ? Math.max(half, 3) : half, limit.unit());
    }
}
