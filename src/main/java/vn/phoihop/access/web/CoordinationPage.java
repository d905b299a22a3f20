package vn.phoihop.access.web;

import java.util.List;
import java.util.Map;
import vn.phoihop.access.CoordinationLine;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.shared.OrganisationId;

/// What the table of coordination shows, with the key of a refusal (or nothing).
public record CoordinationPage(
        List<CoordinationLine> lines,
        Map<OrganisationId, String> names,
        List<OrganisationLine> organisations,
        String refusal) {

    public String name(OrganisationId id) {
        return names.getOrDefault(id, "");
    }
}
