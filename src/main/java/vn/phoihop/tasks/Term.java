package vn.phoihop.tasks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;

/// Until when, as the clocks say: the clock of the task, that of the owner’s review, that of the answer to a return;
/// the first date and the present one (its end is `dueAt`), and whether the calendar of that year is confirmed.
record Term(
        ClockId clock,
        @Nullable ClockId review,
        @Nullable ClockId answer,
        LocalDate firstDueOn,
        LocalDate dueOn,
        Instant dueAt,
        boolean isSure) {

    Term reviewedBy(@Nullable ClockId other) {
        return new Term(clock, other, answer, firstDueOn, dueOn, dueAt, isSure);
    }

    Term answeredBy(@Nullable ClockId other) {
        return new Term(clock, review, other, firstDueOn, dueOn, dueAt, isSure);
    }

    /// Goes on by another clock; the first date stays.
    Term goingOn(Term next) {
        return new Term(next.clock, review, answer, firstDueOn, next.dueOn, next.dueAt, next.isSure);
    }
}
