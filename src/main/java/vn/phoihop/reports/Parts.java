package vn.phoihop.reports;

import java.util.EnumSet;
import java.util.Set;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;

/// What somebody is to a request or a report.
final class Parts {

    private Parts() {}

    /// The parts in a request of this organisation.
    static Set<Part> inRequestOf(OrganisationId requester, Actor actor) {
        var parts = EnumSet.noneOf(Part.class);
        if (actor.equals(Actor.installation())) {
            return Set.of(Part.SYSTEM);
        }
        if (works(actor) && actor.organisation().equals(requester)) {
            parts.add(Part.REQUESTER);
            if (actor.is(Role.LEADER)) {
                parts.add(Part.APPROVER);
            }
        }
        return parts;
    }

    /// The parts in the report of a unit for a requester; who reports to itself only writes.
    static Set<Part> inReportOf(OrganisationId unit, OrganisationId requester, Actor actor) {
        if (actor.equals(Actor.installation())) {
            return Set.of(Part.SYSTEM);
        }
        var parts = EnumSet.noneOf(Part.class);
        var own = actor.organisation();
        if (works(actor) && own.equals(unit)) {
            parts.add(Part.LEAD);
        } else if (works(actor) && own.equals(requester)) {
            parts.add(Part.REQUESTER);
        }
        if (!parts.isEmpty() && actor.is(Role.LEADER)) {
            parts.add(Part.APPROVER);
        }
        if (!parts.isEmpty() && actor.is(Role.CLERK)) {
            parts.add(Part.CLERK);
        }
        return parts;
    }

    /// Whether the actor works on content: not an administrator only.
    static boolean works(Actor actor) {
        return actor.isOneOf(
                Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);
    }
}
