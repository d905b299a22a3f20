package vn.phoihop.shell.spi;

import java.util.List;
import vn.phoihop.shared.Actor;

/// Who is signed in, as the frame shows it: the actor, the name of the organisation acted for, and the other positions
/// the person may switch to.
public record Person(Actor actor, String organisation, List<Position> others) {

    /// Another organisation the person may act for: what the switch posts, and its name.
    public record Position(String id, String label) {}
}
