package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A document on its way out as lists show it. `isDrafting` is false where only what was sent is shown.
public record OutgoingLine(
        OutgoingId id,
        OrganisationId owner,
        OutgoingStatus status,
        String regime,
        String type,
        String symbol,
        String number,
        String subject,
        @Nullable LocalDate dated,
        boolean isJoint,
        int signed,
        int signers,
        @Nullable Reference source,
        Instant changedAt,
        int version) {

    /// Number and symbol; the symbol alone while there is no number.
    public String shownNumber() {
        return number.isEmpty() ? symbol : number;
    }

    /// The line as a link.
    public Reference reference() {
        return new Reference(OutgoingDocument.KIND, id.toString(), shownNumber(), subject.isEmpty() ? type : subject);
    }
}
