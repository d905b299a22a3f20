package vn.phoihop.reports.web;

import java.util.List;
import java.util.Map;
import vn.phoihop.reports.OutlineLine;
import vn.phoihop.reports.OutlineSection;
import vn.phoihop.reports.OutlineVersion;
import vn.phoihop.shared.OrganisationId;

/// The page of an outline in one of its versions, with all of them.
public record OutlinePage(
        OutlineLine outline,
        OutlineVersion shown,
        List<OutlineSection> sections,
        List<OutlineVersion> versions,
        Map<OrganisationId, String> names,
        OrganisationId own,
        boolean mayChange,
        boolean mayCopy) {

    /// Whether an earlier version is shown.
    public boolean isFormer() {
        return shown.version() != outline.version();
    }

    /// Where a version comes from; empty when it came with the program.
    public String organisation(OutlineVersion version) {
        var organisation = version.organisation();
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }

    /// Who it was, for those who work there.
    public String person(OutlineVersion version) {
        return own.equals(version.organisation()) ? version.person() : "";
    }

    public String path() {
        return "/reports/outlines/" + outline.code();
    }
}
