package vn.phoihop.shell.spi;

import java.util.List;
import vn.phoihop.shared.Actor;

/// Offers a module's tiles on the home page, counted for this actor.
public interface Tiles {

    List<Tile> of(Actor actor);
}
