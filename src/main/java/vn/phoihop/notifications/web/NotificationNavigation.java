package vn.phoihop.notifications.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;

/// Where administrators look after the mail; everybody else has the bell.
@Component
class NotificationNavigation implements Navigation {

    private static final int ORDER = 260;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                ORDER, "notifications.outbox", "/notifications/outbox", "mail", actor -> actor.is(Role.ADMINISTRATOR)));
    }
}
