package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// The date of a clock passed, by a confirmed calendar; it stands in the ledger for good. `since` is the moment from
/// which missing it counts.
public record ClockBreached(
        ClockId clock,
        Reference record,
        @Nullable OrganisationId holder,
        OrganisationId owner,
        LocalDate dueOn,
        Instant since,
        Instant at) {}
