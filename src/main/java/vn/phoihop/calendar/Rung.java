package vn.phoihop.calendar;

import java.time.Duration;
import java.time.Instant;
import vn.phoihop.calendar.days.Unit;

/// A step of a ladder of reminders: when, to which role, and what help is asked for.
record Rung(
        String ladder,
        String code,
        int step,
        Measure measure,
        int amount,
        String audience,
        String help,
        boolean anyHour) {

    /// Whether `amount` is in working days from the due date, or in percent of the whole term.
    enum Measure {
        WORKING_DAY,
        PERCENT
    }

    /// When the rung is reached.
    Instant reached(ClockRow clock, Office office) {
        if (measure == Measure.PERCENT) {
            var whole = Duration.between(clock.startedAt(), clock.due());
            return clock.startedAt().plus(whole.multipliedBy(amount).dividedBy(100));
        }
        var calendar = office.calendar();
        var day = amount < 0
                ? calendar.before(Unit.WORKING_DAY, clock.dueOn(), -amount)
                : calendar.after(Unit.WORKING_DAY, clock.dueOn(), amount);
        return office.opens(day);
    }

    /// Whether it lies before the clock began, and so is never sent.
    boolean isBefore(ClockRow clock, Office office) {
        return measure == Measure.WORKING_DAY
                && reached(clock, office).isBefore(office.opens(office.date(clock.startedAt())));
    }
}
