package vn.phoihop.indicators;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Units.Seat;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.shared.OrganisationId;

/// For whom is counted: a unit, or one body in it.
record CountedFor(Seat seat, @Nullable OrganisationLine body) {

    Optional<OrganisationId> line() {
        return Optional.ofNullable(body).map(OrganisationLine::line);
    }
}
