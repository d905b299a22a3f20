package vn.phoihop.notifications;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// An administrator put a letter back that had been given up.
public record LetterSentAgain(UUID mail, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "notifications/mail/" + mail;
    }
}
