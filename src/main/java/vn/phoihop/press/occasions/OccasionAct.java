package vn.phoihop.press.occasions;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// An occasion made a move.
public record OccasionAct(OccasionMove move, Reference record, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "press/occasions/" + record.number();
    }

    @Override
    public String detail() {
        return move.name();
    }
}
