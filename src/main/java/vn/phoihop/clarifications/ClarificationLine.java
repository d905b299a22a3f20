package vn.phoihop.clarifications;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A clarification as lists show it; `clock` is the one of its present term.
public record ClarificationLine(
        ClarificationId id,
        ClarificationNumber number,
        String claim,
        String policy,
        @Nullable Reference record,
        Topic topic,
        NewClarification.Place place,
        Channel channel,
        OrganisationId owner,
        State state,
        PublicState publication,
        @Nullable ClaimRating rating,
        int edition,
        boolean isContested,
        @Nullable Reference outcome,
        @Nullable LocalDate dueOn,
        @Nullable ClockId clock,
        boolean isLate,
        Instant proposedAt,
        @Nullable Instant publishedAt,
        int version) {

    /// The clarification as a link.
    public Reference reference() {
        return new Reference(Clarification.KIND, id.toString(), number.toString(), claim);
    }
}
