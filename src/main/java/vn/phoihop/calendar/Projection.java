package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Standing;

/// What follows from a ledger, a calendar and a time: the cache of the clock’s row.
///
/// `consumed` is in days, for hours in seconds. `countedTo` is the day on which the term ends before it rolls; `due` is
/// the end of the term as a moment, `breachAt` the moment from which missing it counts.
record Projection(
        Course course,
        long consumed,
        @Nullable LocalDate countedTo,
        LocalDate dueOn,
        Instant due,
        Instant breachAt,
        Standing standing) {}
