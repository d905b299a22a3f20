package vn.phoihop.clarifications;

import java.time.Instant;
import java.util.List;
import vn.phoihop.shared.OrganisationId;

/// What one person said and another still has to agree to: which move, with which details, from which organisation.
public record Consent(Move what, List<String> details, OrganisationId organisation, String firstMark, Instant at) {

    public Consent {
        details = List.copyOf(details);
    }

    /// A detail; empty when there is none.
    public String detail(int place) {
        return place < details.size() ? details.get(place) : "";
    }
}
