package vn.phoihop.agenda.spi;

import java.util.List;
import vn.phoihop.shared.Actor;

/// Offers the figures of a module for the page of a leader, counted among what this actor may see.
public interface Standings {

    List<Standing> of(Actor actor);
}
