package vn.phoihop.agenda;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Somebody revoked the calendar address of the own position.
public record FeedRevoked(Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "calendar-feed/" + by.account().value();
    }
}
