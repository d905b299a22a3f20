package vn.phoihop.example;

import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    private final Administration accounts;
    private final Positions positions;
    private final Inbox inbox;

    Desks(Administration accounts, Positions positions, Inbox inbox) {
        this.accounts = accounts;
        this.positions = positions;
        this.inbox = inbox;
    }

    /// Most modules tell after the act, in its order: what the example caused lies on the desks by now, or nearly so.
    @ApplicationModuleListener
    void clear(ExampleMade made) {
        clear();
    }

    /// Everybody puts aside what lies longer than the latest few.
    @Transactional
    public void clear() {
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
