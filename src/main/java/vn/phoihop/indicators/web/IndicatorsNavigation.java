package vn.phoihop.indicators.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.shell.spi.Navigation;
import vn.phoihop.shell.spi.NavigationEntry;

/// Figures in the navigation.
@Component
class IndicatorsNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(110, "indicators.navigation", "/indicators", "chart"));
    }
}
