package vn.phoihop.petitions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.shared.OrganisationId;

/// Who has a petition: the body it was sent to, the unit that answers, those that help, the body a return named as
/// competent; by which paper it went, and until when an answer was asked for.
record PetitionHandling(
        @Nullable OrganisationId receiver,
        @Nullable OrganisationId lead,
        List<OrganisationId> partners,
        @Nullable OrganisationId competentBody,
        String paper,
        @Nullable DocumentId document,
        @Nullable LocalDate askedOn) {

    static final PetitionHandling NOBODY = new PetitionHandling(null, null, List.of(), null, "", null, null);

    PetitionHandling {
        partners = List.copyOf(partners);
    }

    PetitionHandling sentTo(OrganisationId body, String by, @Nullable DocumentId letter, @Nullable LocalDate until) {
        return new PetitionHandling(body, null, List.of(), null, by, letter, until);
    }

    PetitionHandling assigned(OrganisationId unit, List<OrganisationId> with) {
        return new PetitionHandling(receiver, unit, with, competentBody, paper, document, askedOn);
    }

    PetitionHandling returned(OrganisationId competent) {
        return new PetitionHandling(receiver, null, List.of(), competent, paper, document, askedOn);
    }
}
