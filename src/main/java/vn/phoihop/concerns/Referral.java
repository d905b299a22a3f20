package vn.phoihop.concerns;

import java.time.LocalDate;
import java.util.UUID;
import vn.phoihop.shared.OrganisationId;

/// What is kept of a matter with a legal procedure of its own: of a complaint its file number, of all others nothing
/// but the day, the channel and the procedure.
record Referral(
        String province,
        UUID form,
        Procedure procedure,
        Channel channel,
        LocalDate day,
        String fileNumber,
        OrganisationId organisation) {

    Referral {
        fileNumber = procedure == Procedure.COMPLAINT ? fileNumber.strip() : "";
    }
}
