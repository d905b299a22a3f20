package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A clock as its row has it: what it belongs to, and the cache of what follows from its ledger.
record ClockRow(
        String province,
        ClockId id,
        Reference record,
        String definition,
        int definitionVersion,
        String area,
        Audience audience,
        Instant firstReceived,
        @Nullable UUID supersedes,
        int lastSeq,
        String lastHash,
        int version,
        ClockState state,
        @Nullable OrganisationId holder,
        Instant startedAt,
        LocalDate dueOn,
        Instant due,
        Instant breachAt,
        Standing standing,
        @Nullable Instant pausedUntil,
        @Nullable Instant breachedAt,
        int ladderEpoch,
        int calendarVersion,
        @Nullable Instant nextAt) {

    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    /// The row of a clock whose first entry is about to be written; until then its dates mean nothing.
    static ClockRow before(Entry.Started first, NewClock fresh, Definition definition, @Nullable UUID supersedes) {
        return new ClockRow(
                fresh.province(),
                new ClockId(UUID.randomUUID()),
                fresh.record(),
                definition.code(),
                definition.version(),
                fresh.area(),
                fresh.audience(),
                fresh.firstReceived(),
                supersedes,
                0,
                "",
                0,
                ClockState.RUNNING,
                fresh.holder(),
                first.at(),
                NO_DAY,
                Instant.EPOCH,
                Instant.EPOCH,
                Standing.CONFIRMED,
                null,
                null,
                0,
                0,
                null);
    }
}
