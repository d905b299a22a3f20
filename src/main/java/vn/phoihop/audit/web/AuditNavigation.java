package vn.phoihop.audit.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;

/// The place of the trail in the navigation.
@Component
class AuditNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                230,
                "audit.title",
                "/audit",
                "file-text",
                actor -> actor.isOneOf(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER)));
    }
}
