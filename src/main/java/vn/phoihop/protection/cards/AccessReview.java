package vn.phoihop.protection.cards;

import java.time.LocalDate;
import java.util.UUID;
import vn.phoihop.shared.OrganisationId;

/// Something unusual in a week, for a data-protection officer to look into: it asks a question and answers none.
public record AccessReview(
        LocalDate week,
        UUID account,
        String who,
        OrganisationId organisation,
        Sign sign,
        int count,
        String reviewedBy,
        String finding,
        int version) {

    public boolean isOpen() {
        return finding.isEmpty();
    }
}
