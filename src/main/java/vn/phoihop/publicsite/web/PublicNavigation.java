package vn.phoihop.publicsite.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;

/// The way from the office to what anyone sees.
@Component
class PublicNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(160, "publicsite.name", "/public", "world"));
    }
}
