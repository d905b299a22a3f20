package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// An entry of a clock’s ledger: what happened, and from when on it counts.
sealed interface Entry {

    Instant at();

    /// `limit` is null where `day` is set. `carried` is what a superseded clock had consumed, in days or seconds;
    /// `grace` the day before which the new one does not fall due.
    record Started(
            Instant at,
            @Nullable Limit limit,
            Direction direction,
            Roll roll,
            @Nullable LocalDate day,
            @Nullable OrganisationId holder,
            long carried,
            @Nullable LocalDate grace)
            implements Entry {}

    /// Standing still until the end of `lastDay`.
    record Paused(Instant at, String reason, LocalDate lastDay, Reference proof) implements Entry {}

    record Resumed(Instant at, boolean automatic) implements Entry {}

    /// More units, or another date.
    record Extended(Instant at, int amount, @Nullable LocalDate day, String reason) implements Entry {}

    /// To nobody when `to` is null: the queue is measured too.
    record HandedOver(Instant at, @Nullable OrganisationId to) implements Entry {}

    record Superseded(Instant at, ClockId by) implements Entry {}

    record Stopped(Instant at, String why) implements Entry {}

    record StopVoided(Instant at, String reason) implements Entry {}

    /// The date passed; stays whatever the calendar later says.
    record Breached(Instant at) implements Entry {}

    record Reprojected(Instant at, Instant before, Instant after, int calendarVersion) implements Entry {}

    /// Cancels the entry with number `wrong`, which stays readable.
    record EntryCorrected(Instant at, int wrong, String reason) implements Entry {}
}
