package vn.phoihop.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// A change of rights nobody has confirmed yet: whose (nobody’s alone for a coordination), where, what, by whom, when.
public record RightChangeLine(
        UUID id,
        Kind kind,
        @Nullable AccountId account,
        OrganisationId organisation,
        String detail,
        AccountId by,
        Instant at) {

    /// What changed.
    public enum Kind {
        POSITION_GIVEN,
        POSITION_ENDED,
        PASSWORD_RESET,
        COORDINATION_GIVEN,
        COORDINATION_ENDED
    }
}
