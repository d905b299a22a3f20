package vn.phoihop.protection.web;

import java.util.List;
import java.util.Map;
import vn.phoihop.protection.cards.AccessReview;
import vn.phoihop.protection.cards.CardAccess;
import vn.phoihop.shared.OrganisationId;

/// What the page of unusual access shows.
public record ReviewPage(
        List<AccessReview> lines,
        String number,
        List<CardAccess> accesses,
        Map<OrganisationId, String> names,
        String refusal) {

    public String name(CardAccess access) {
        return names.getOrDefault(access.organisation(), "");
    }

    public String name(AccessReview line) {
        return names.getOrDefault(line.organisation(), "");
    }
}
