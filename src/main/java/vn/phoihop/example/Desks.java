package vn.phoihop.example;

import java.time.Duration;
import java.util.Locale;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.phoihop.access.Administration;
import vn.phoihop.access.Positions;
import vn.phoihop.notifications.Inbox;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;

/// What the people of the example have read by now: everything they were told in a year but the latest, as after an
/// ordinary week.
@Component
class Desks {

    static final int UNREAD = 6;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Administration accounts;
    private final Positions positions;
    private final Inbox inbox;
    private final Listeners listeners;

    Desks(Administration accounts, Positions positions, Inbox inbox, Listeners listeners) {
        this.accounts = accounts;
        this.positions = positions;
        this.inbox = inbox;
        this.listeners = listeners;
    }

    /// Most modules tell after the act, each in its own time: the desks are cleared when all of them have told.
    @Async
    @TransactionalEventListener
    void clear(ExampleMade made) {
        listeners.areThrough(ExampleMade.class, PATIENCE);
        clear();
    }

    /// Everybody puts aside what lies longer than the latest few.
    void clear() {
        for (var member : Staff.MEMBERS) {
            accounts.named(member.userName()).ifPresent(this::clear);
        }
    }

    private void clear(AccountId account) {
        positions
                .holder(account)
                .ifPresent(holder -> holder.inPosition(null).ifPresent(position -> clear(holder.as(position))));
    }

    private void clear(Actor person) {
        var lines = inbox.lines(person, true, null, UNREAD + 1, Locale.of("vi")).lines();
        if (lines.size() > UNREAD) {
            inbox.readUpTo(lines.getLast().number(), person);
        }
    }
}
