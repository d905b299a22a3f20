package vn.phoihop.reports.web;

import java.util.List;
import java.util.Map;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.reports.OutlineLine;
import vn.phoihop.reports.RegimeLine;
import vn.phoihop.reports.SubmissionLine;
import vn.phoihop.shell.spi.Typed;

/// What the form of a new request shows: regimes, outlines, periods, the organisations one may ask in groups, and the
/// own reports that may take the answers in.
public record NewRequestPage(
        List<RegimeLine> regimes,
        List<OutlineLine> outlines,
        Map<String, String> periods,
        Map<String, List<OrganisationLine>> units,
        List<SubmissionLine> above,
        String form,
        Typed typed,
        Said said) {

    /// Whom the reports may be copied to: the bodies beside the own one.
    public List<OrganisationLine> copies() {
        return units.getOrDefault("BESIDE", List.of());
    }
}
