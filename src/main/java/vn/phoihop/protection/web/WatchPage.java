package vn.phoihop.protection.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phoihop.protection.EnforcementRequest;
import vn.phoihop.protection.cards.Canary;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Typed;

/// What the page of canaries and of requests of enforcement bodies shows.
public record WatchPage(
        List<Canary> canaries,
        List<EnforcementRequest> requests,
        Map<OrganisationId, String> names,
        UUID form,
        Typed typed,
        String refusal) {

    public String name(OrganisationId organisation) {
        return names.getOrDefault(organisation, "");
    }

    /// Today’s choice for those that wait.
    public List<EnforcementRequest.Outcome> outcomes() {
        return List.of(EnforcementRequest.Outcome.GIVEN, EnforcementRequest.Outcome.REFUSED);
    }
}
