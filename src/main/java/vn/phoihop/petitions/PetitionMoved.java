package vn.phoihop.petitions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Something happened to a petition of voters. `answering` are those on the answering side.
public record PetitionMoved(
        PetitionId petition,
        Reference record,
        PetitionEvent what,
        OrganisationId owner,
        @Nullable OrganisationId receiver,
        List<OrganisationId> answering,
        Actor by,
        Instant at)
        implements Act {

    @Override
    public String subject() {
        return "petitions/" + petition;
    }

    @Override
    public String detail() {
        return what.name();
    }
}
