package vn.phoihop.protection.web;

import java.util.List;
import java.util.Map;
import vn.phoihop.protection.cards.AccessReview;
import vn.phoihop.shared.OrganisationId;

/// What the page of unusual access shows.
public record ReviewPage(List<AccessReview> lines, Map<OrganisationId, String> names, String refusal) {

    public String name(AccessReview line) {
        return names.getOrDefault(line.organisation(), "");
    }
}
