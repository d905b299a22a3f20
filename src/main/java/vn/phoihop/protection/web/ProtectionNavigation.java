package vn.phoihop.protection.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.protection.Retention;
import vn.phoihop.protection.cards.AccessReview;
import vn.phoihop.protection.cards.AccessReviews;
import vn.phoihop.protection.cards.CardExports;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// The place of protected data in the navigation, and on the home page what raises an alarm or waits for a finding.
@Component
class ProtectionNavigation implements Navigation, Tiles {

    private static final int ORDER = 230;

    private final Retention retention;
    private final AccessReviews reviews;
    private final CardExports exports;

    ProtectionNavigation(Retention retention, AccessReviews reviews, CardExports exports) {
        this.retention = retention;
        this.reviews = reviews;
        this.exports = exports;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                ORDER, "protection.nav", "/protection", "shield", ProtectionNavigation::looksAfterData));
    }

    @Override
    public List<Tile> of(Actor actor) {
        var tiles = new ArrayList<Tile>();
        if (looksAfterData(actor) && retention.missed().isPresent()) {
            tiles.add(new Tile(ORDER, "protection.tile.missed", "!", "/protection"));
        }
        long open = reviews.lines(actor).stream().filter(AccessReview::isOpen).count();
        if (open > 0) {
            tiles.add(new Tile(ORDER + 1, "protection.tile.reviews", Long.toString(open), "/protection/reviews"));
        }
        int rights = exports.own(actor).size();
        if (rights > 0) {
            tiles.add(new Tile(ORDER + 2, "protection.tile.exports", Integer.toString(rights), "/protection/take"));
        }
        return tiles;
    }

    private static boolean looksAfterData(Actor actor) {
        return actor.isOneOf(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER);
    }
}
