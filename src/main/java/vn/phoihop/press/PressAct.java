package vn.phoihop.press;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// A press item made a move: `record` is the item as a link.
public record PressAct(PressMove move, Reference record, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "press/" + record.number();
    }

    @Override
    public String detail() {
        return move.name();
    }
}
