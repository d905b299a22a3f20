package vn.phoihop.access;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Somebody else looked at a change of rights and found it as it should be.
public record RightChangeConfirmed(UUID change, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "right-changes/" + change;
    }
}
