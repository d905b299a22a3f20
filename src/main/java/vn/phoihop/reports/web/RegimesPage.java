package vn.phoihop.reports.web;

import java.util.List;
import java.util.Map;
import vn.phoihop.reports.OutlineLine;
import vn.phoihop.reports.RegimeLine;
import vn.phoihop.shared.OrganisationId;

/// The page of the regimes and outlines; `owners` are the names of who set regimes up.
public record RegimesPage(
        List<RegimeLine> regimes,
        List<OutlineLine> outlines,
        Map<OrganisationId, String> owners,
        boolean mayEstablish) {

    /// Who set a regime up; empty when it came with the program.
    public String owner(RegimeLine regime) {
        var owner = regime.owner();
        return owner == null ? "" : owners.getOrDefault(owner, "");
    }
}
