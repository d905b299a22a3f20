package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Sentence;

/// A clock as lists show it. `due` is the end of the term, `dueOn` its last day; `isOverdue` is derived now,
/// `breachedAt` what stands in the ledger for good, `words` how screens and messages say the date: its legal end and
/// the close of the office one should aim at.
public record ClockLine(
        ClockId id,
        Reference record,
        String definition,
        ClockState state,
        @Nullable OrganisationId holder,
        LocalDate dueOn,
        Instant due,
        Sentence words,
        Standing standing,
        boolean isOverdue,
        @Nullable Instant breachedAt,
        @Nullable Instant pausedUntil) {}
