package vn.phoihop.programmes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// What a party said to the draft, to an item or to the whole, and what the lead did with it.
public record Comment(
        UUID id,
        int round,
        OrganisationId by,
        @Nullable UUID item,
        String words,
        Instant at,
        String name,
        @Nullable Decision decision,
        String reason,
        @Nullable Instant decidedAt) {

    /// Tiếp thu, tiếp thu một phần, không tiếp thu: the last two with a reason.
    public enum Decision {
        TAKEN_IN,
        PARTLY,
        NOT_TAKEN_IN
    }
}
