package vn.phoihop.indicators;

import java.util.Optional;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.OrganisationId;

/// Of what figures are (đơn vị báo cáo): of an area, or of one body in it that reports for itself, by its line.
public record Unit(AreaId area, Optional<OrganisationId> body) {

    /// An area as a whole.
    public static Unit of(AreaId area) {
        return new Unit(area, Optional.empty());
    }
}
