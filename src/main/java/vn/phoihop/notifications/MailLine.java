package vn.phoihop.notifications;

import java.time.Instant;
import java.util.UUID;
import vn.phoihop.shared.AccountId;

/// A letter that did not arrive yet, or may not have, as an administrator sees it.
public record MailLine(
        UUID id, AccountId account, MailState state, boolean isUrgent, int attempts, String problem, Instant at) {

    /// Whether it may be sent again by hand.
    public boolean isOver() {
        return state == MailState.UNCERTAIN || state == MailState.GIVEN_UP;
    }
}
