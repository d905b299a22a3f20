package vn.phoihop.press;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.shell.spi.Tiles;

/// What the press offers to the first page: what is owed to it, and what of that is late, for whoever speaks or answers
/// for an office.
@Component
class PressTiles implements Tiles {

    private static final int ORDER = 170;

    private final PressLists lists;

    PressTiles(PressLists lists) {
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tile> of(Actor actor) {
        if (!actor.isOneOf(Role.SPOKESPERSON, Role.LEADER, Role.COORDINATOR)) {
            return List.of();
        }
        var open = lists.counts(PressFilter.OPEN, actor);
        return List.of(
                new Tile(ORDER, "press.tile.open", Integer.toString(open.total()), "/press?phase=OPEN"),
                new Tile(ORDER + 1, "press.tile.late", Integer.toString(open.late()), "/press?phase=OPEN&late=true"));
    }
}
