package vn.phoihop.press.occasions;

import java.util.List;
import java.util.UUID;
import vn.phoihop.shared.OrganisationId;

/// An occasion to be planned; `form` makes it one, however often it is sent.
public record NewOccasion(
        UUID form,
        OccasionKind kind,
        String title,
        Occasion.Time time,
        String agenda,
        String words,
        List<OrganisationId> partners) {

    public NewOccasion {
        partners = List.copyOf(partners);
    }
}
