package vn.phoihop.notifications.web;

import org.springframework.stereotype.Component;
import vn.phoihop.notifications.Inbox;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Signal;
import vn.phoihop.shell.spi.Signals;

/// The bell of the frame: how much is unread.
@Component
class NotificationSignals implements Signals {

    private final Inbox inbox;

    NotificationSignals(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Signal of(Actor actor) {
        return new Signal("notifications.bell", inbox.unread(actor.account()), "/notifications", "bell");
    }
}
