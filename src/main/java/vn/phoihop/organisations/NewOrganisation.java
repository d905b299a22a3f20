package vn.phoihop.organisations;

import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// An organisation to be entered.
///
/// `abbreviation` is the one that stands in symbols (`BTGDVTU`), empty when it issues nothing; `identifier` is the
/// electronic identifier of document exchange (`H36.02`), null when it has none.
public record NewOrganisation(
        String name,
        String shortName,
        Branch branch,
        Level level,
        AreaId area,
        @Nullable OrganisationId parent,
        String abbreviation,
        @Nullable String identifier,
        Contact contact,
        Validity validity) {

    /// The common case: no short name, no identifier, no contact yet.
    public static NewOrganisation of(
            String name,
            Branch branch,
            Level level,
            AreaId area,
            @Nullable OrganisationId parent,
            String abbreviation,
            Validity validity) {
        return new NewOrganisation(name, "", branch, level, area, parent, abbreviation, null, Contact.NONE, validity);
    }
}
