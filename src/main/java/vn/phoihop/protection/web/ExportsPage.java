package vn.phoihop.protection.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phoihop.protection.cards.ExportLine;
import vn.phoihop.protection.cards.ExportRight;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Typed;

/// What the page of rights to take contacts out shows, with what was taken out.
public record ExportsPage(
        List<ExportRight> rights,
        List<ExportLine> taken,
        Map<AccountId, String> people,
        Map<OrganisationId, String> names,
        UUID form,
        Typed typed,
        String refusal) {

    public String holder(ExportRight right) {
        return people.getOrDefault(right.to(), "");
    }

    public String name(ExportLine line) {
        return names.getOrDefault(line.organisation(), "");
    }
}
