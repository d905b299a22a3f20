package vn.phoihop.organisations;

import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// An organisation as lists show it. `line` is the same body through its renamings, `parent` the line of the body
/// above, `area` the line of its area and `areaName` that area's name when the organisation was last in force.
public record OrganisationLine(
        OrganisationId id,
        OrganisationId line,
        String name,
        String shortName,
        Branch branch,
        Level level,
        AreaId area,
        String areaName,
        @Nullable OrganisationId parent,
        String abbreviation,
        @Nullable String identifier,
        Contact contact,
        Validity validity,
        int version) {

    /// The short name where there is one.
    public String shownName() {
        return shortName.isEmpty() ? name : shortName;
    }
}
