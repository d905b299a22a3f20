package vn.phoihop.shared;

import java.util.Set;
import java.util.UUID;

/// The question every exit asks: may this record be shown? `access` gives the answer as one SQL function,
/// `access.may_see(:sees, owner_id, shared_with, published)`, in which `:sees` is [#sees()].
///
/// `organisations` are the one acted for and those it coordinates: records they own, or that are shared with one of
/// them, are seen, and so is what is published. An empty set sees only what is published.
public record Visibility(Set<OrganisationId> organisations) {

    /// Sees what anyone may see.
    public static final Visibility PUBLIC = new Visibility(Set.of());

    public Visibility {
        organisations = Set.copyOf(organisations);
    }

    /// The value of the parameter `:sees`.
    public UUID[] sees() {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
