package vn.phoihop.clarifications;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A claim to be clarified: the sentence, reworded neutrally; the policy it is about; why people may reasonably believe
/// it. `record` is the programme or project as a link, where there is one.
public record NewClarification(
        UUID form,
        String claim,
        String policy,
        @Nullable Reference record,
        String whyBelieved,
        Topic topic,
        Place place,
        boolean isSafety,
        @Nullable OrganisationId concerned,
        List<OrganisationId> partners) {

    public NewClarification {
        partners = List.copyOf(partners);
    }

    /// The commune or province it is about: code and name.
    public record Place(String code, String name) {}
}
