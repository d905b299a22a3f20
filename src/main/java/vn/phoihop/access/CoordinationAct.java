package vn.phoihop.access;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What happens to the right of one organisation to see the work of another.
public sealed interface CoordinationAct extends Act {

    OrganisationId coordinator();

    OrganisationId coordinated();

    @Override
    default String subject() {
        return "coordinations/" + coordinator().value();
    }

    @Override
    default String detail() {
        return coordinated().value().toString();
    }

    /// Coordinators of one organisation now see the work of another.
    record CoordinationGiven(OrganisationId coordinator, OrganisationId coordinated, Actor by, Instant at)
            implements CoordinationAct {}

    /// They no longer do.
    record CoordinationEnded(OrganisationId coordinator, OrganisationId coordinated, Actor by, Instant at)
            implements CoordinationAct {}
}
