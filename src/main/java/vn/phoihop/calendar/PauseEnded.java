package vn.phoihop.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A clock runs on by itself since `from`: its pause had lasted as long as it may.
public record PauseEnded(
        ClockId clock,
        Reference record,
        @Nullable OrganisationId holder,
        OrganisationId owner,
        Instant from,
        Instant at) {}
