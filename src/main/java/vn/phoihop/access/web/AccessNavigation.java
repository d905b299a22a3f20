package vn.phoihop.access.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.access.RightChanges;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// The places of this module in the navigation, and on the home page the changes of rights to be confirmed.
@Component
class AccessNavigation implements Navigation, Tiles {

    private final RightChanges changes;

    AccessNavigation(RightChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(
                        200, "access.accounts", "/accounts", "users", actor -> actor.is(Role.ADMINISTRATOR)),
                new NavigationEntry(
                        210, "access.coordinations", "/coordinations", "eye", actor -> actor.is(Role.ADMINISTRATOR)),
                new NavigationEntry(
                        220, "access.right_changes", "/right-changes", "shield", AccessNavigation::looksAfterRights));
    }

    @Override
    public List<Tile> of(Actor actor) {
        if (!looksAfterRights(actor)) {
            return List.of();
        }
        var open = changes.open(actor).size();
        return open == 0
                ? List.of()
                : List.of(new Tile(220, "access.right_changes.tile", Integer.toString(open), "/right-changes"));
    }

    private static boolean looksAfterRights(Actor actor) {
        return actor.isOneOf(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER);
    }
}
