package vn.phoihop.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.calendar.days.WorkCalendar;

/// Where one bucket ends and the next begins, at one moment.
///
/// Soon (sắp đến hạn) is what is due within three working days, for every kind of obligation. The ladders would be the
/// other choice, but they begin as early as fifteen working days ahead: a list in which half of everything is urgent
/// says nothing. A person can count to three without knowing a ladder, and it needs no stored date that a pause or a
/// new calendar would have to move.
record AgendaTimes(WorkCalendar calendar, ZoneId zone, Instant now) {

    static final int SOON = 3;

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /// The end of the last day that is soon.
    Instant soonUntil() {
        return start(calendar.after(Unit.WORKING_DAY, today(), SOON).plusDays(1));
    }

    /// When this week began.
    Instant monday() {
        return start(firstWeek(1));
    }

    /// The Monday of the first of so many weeks, this one included.
    LocalDate firstWeek(int weeks) {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L);
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// Whether a term that ends then ends at a moment and not with its last day.
    boolean isTimed(LocalDate dueOn, Instant due) {
        return !due.equals(start(dueOn.plusDays(1)));
    }

    /// How much of a term is left then, in whole working days or hours; negative when it is over.
    int left(LocalDate dueOn, Instant due, Instant then) {
        if (isTimed(dueOn, due)) {
            return Math.toIntExact(Duration.between(then, due).toHours());
        }
        return calendar.counted(Unit.WORKING_DAY, LocalDate.ofInstant(then, zone), dueOn);
    }
}
