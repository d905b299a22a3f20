package vn.phoihop.calendar;

import java.time.Instant;
import java.time.ZoneId;
import vn.phoihop.calendar.days.WorkCalendar;

/// The projector of each clock, by one calendar at one time.
record Projectors(WorkCalendar calendar, ZoneId zone, Instant now) {

    /// Closures of its area and province move a clock unless its term is law.
    Projector of(ClockRow clock, Effect effect) {
        var there = effect == Effect.LAW ? calendar : calendar.in(clock.area(), clock.province());
        return new Projector(there, zone, now);
    }

    /// The office that works by this calendar.
    Office office() {
        return new Office(calendar, zone);
    }

    Projector of(RunningClock clock) {
        return of(clock.row(), clock.definition().effect());
    }
}
