package vn.phoihop.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.phoihop.access.AccountSheet;
import vn.phoihop.access.PositionLine;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// What an administrator sees of an account: its sheet, its positions, the organisations a position can be given in,
/// and the key of a refusal (or nothing).
public record AccountPage(
        AccountSheet sheet,
        List<PositionLine> positions,
        Map<OrganisationId, String> names,
        List<OrganisationLine> organisations,
        LocalDate today,
        String refusal) {

    public String name(OrganisationId id) {
        return names.getOrDefault(id, "");
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }
}
