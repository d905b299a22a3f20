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
        @Nullable Instant nextAt) {}
