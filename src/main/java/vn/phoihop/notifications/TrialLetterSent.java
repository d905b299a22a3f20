package vn.phoihop.notifications;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// An administrator sent a letter to see whether letters arrive.
public record TrialLetterSent(Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "notifications/mail";
    }
}
