package vn.phoihop.exchanges;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;

/// What somebody is to an exchange.
final class Parts {

    private Parts() {}

    static Set<Part> of(OrganisationId requester, Collection<OrganisationId> receivers, Actor actor) {
        if (actor.equals(Actor.installation())) {
            return Set.of(Part.SYSTEM);
        }
        var parts = EnumSet.noneOf(Part.class);
        var own = actor.organisation();
        if (works(actor) && own.equals(requester)) {
            parts.add(Part.REQUESTER);
        }
        if (works(actor) && receivers.contains(own)) {
            parts.add(Part.RECEIVER);
        }
        if (!parts.isEmpty() && actor.is(Role.LEADER)) {
            parts.add(Part.APPROVER);
        }
        if (parts.isEmpty() && coordinates(requester, receivers, actor)) {
            parts.add(Part.COORDINATOR);
        }
        return parts;
    }

    /// Whether the actor works on content: not an administrator only.
    static boolean works(Actor actor) {
        return actor.isOneOf(
                Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);
    }

    /// A coordinator of one of the organisations; nobody decides in a matter of the own organisation.
    private static boolean coordinates(OrganisationId requester, Collection<OrganisationId> receivers, Actor actor) {
        var own = actor.organisation();
        var followed = actor.visibility().organisations();
        return actor.is(Role.COORDINATOR)
                && !own.equals(requester)
                && !receivers.contains(own)
                && (followed.contains(requester) || receivers.stream().anyMatch(followed::contains));
    }
}
