package vn.phoihop.programmes;

import java.time.LocalDate;
import vn.phoihop.shared.OrganisationId;

/// A signature as it stands on the paper: for which party, on which day, by whom in which office, under what authority,
/// by which mandate where one is needed, and on which text (its hash, as the signatory saw it).
public record NewSignature(
        OrganisationId party,
        LocalDate on,
        String signatory,
        String office,
        AuthorityMark mark,
        String mandate,
        String hash) {

    public NewSignature {
        signatory = ProgrammeHead.clean(signatory);
        office = ProgrammeHead.clean(office);
        mandate = ProgrammeHead.clean(mandate);
    }
}
