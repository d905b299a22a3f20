package vn.phoihop.agenda;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Somebody made a calendar address for the own position; one made before stopped working.
public record FeedMade(Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "calendar-feed/" + by.account().value();
    }
}
