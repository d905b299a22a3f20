package vn.phoihop.reports.web;

import java.util.List;
import java.util.Map;
import vn.phoihop.reports.NewRegime;
import vn.phoihop.reports.RegimeLine;
import vn.phoihop.reports.RegimeVersion;
import vn.phoihop.shared.OrganisationId;

/// A regime in one of its versions, with what changed from each to the next.
public record RegimePage(
        RegimeLine held,
        RegimeVersion shown,
        String formName,
        List<Change> changes,
        Map<OrganisationId, String> names,
        OrganisationId own,
        boolean mayChange,
        boolean mayCopy) {

    /// A version, and what it says otherwise than the one before.
    public record Change(RegimeVersion version, List<Differing> differing) {}

    /// A field that says something else: its name, what it said, what it says.
    public record Differing(String field, String before, String after) {

        /// Whether the values are keys of words.
        public boolean isKey() {
            return before.startsWith("reports.regime.");
        }
    }

    public NewRegime said() {
        return shown.said();
    }

    /// Whether an earlier version is shown.
    public boolean isFormer() {
        return shown.version() != held.version();
    }

    /// Where a version comes from; empty when it came with the program.
    public String organisation(RegimeVersion version) {
        var organisation = version.organisation();
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }

    /// Who it was, for those who work there.
    public String person(RegimeVersion version) {
        return own.equals(version.organisation()) ? version.person() : "";
    }

    public String path() {
        return "/reports/regimes/" + held.code();
    }
}
