package vn.phoihop.calendar.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;

/// The calendar in the navigation: administrators keep it, everyone else finds it behind each date.
@Component
class CalendarNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                220, "calendar.navigation", "/calendar", "calendar", actor -> actor.is(Role.ADMINISTRATOR)));
    }
}
