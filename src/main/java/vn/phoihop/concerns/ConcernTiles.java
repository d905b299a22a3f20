package vn.phoihop.concerns;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// What concerns offer to the first page: those that wait to be rated, and those whose term has passed.
@Component
class ConcernTiles implements Tiles {

    private static final int ORDER = 150;

    private final ConcernLists lists;

    ConcernTiles(ConcernLists lists) {
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tile> of(Actor actor) {
        if (!actor.isOneOf(Role.SPECIALIST, Role.LEADER, Role.COORDINATOR)) {
            return List.of();
        }
        var open = lists.counts(ConcernFilter.open(), actor);
        var fresh = open.states().getOrDefault(ConcernState.RECEIVED, 0);
        return List.of(
                new Tile(ORDER, "concerns.tile.fresh", Integer.toString(fresh), "/concerns?state=RECEIVED"),
                new Tile(ORDER + 1, "concerns.tile.late", Integer.toString(open.late()), "/concerns?late=true"));
    }
}
