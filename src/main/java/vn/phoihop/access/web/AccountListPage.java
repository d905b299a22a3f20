package vn.phoihop.access.web;

import java.util.List;
import java.util.Map;
import vn.phoihop.access.AccountFilter;
import vn.phoihop.access.AccountLine;
import vn.phoihop.shared.OrganisationId;

/// What the list of accounts shows; `more` is the address of what follows (empty at the end).
public record AccountListPage(
        AccountFilter filter, List<AccountLine> lines, Map<OrganisationId, String> organisations, String more) {

    public String organisation(OrganisationId id) {
        return organisations.getOrDefault(id, "");
    }
}
