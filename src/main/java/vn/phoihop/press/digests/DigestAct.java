package vn.phoihop.press.digests;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// A digest was composed, told anew, or handed to the registry.
public record DigestAct(Move move, Reference record, Actor by, Instant at) implements Act {

    /// What was done to it.
    public enum Move {
        COMPOSED,
        TOLD,
        HANDED_OVER
    }

    @Override
    public String subject() {
        return "press/digests/" + record.number();
    }

    @Override
    public String detail() {
        return move.name();
    }
}
