package vn.phoihop.exchanges.web;

import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// What the pages of this module share.
final class Web {

    private Web() {}

    static boolean works(Actor actor) {
        return actor.isOneOf(
                Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);
    }
}
