package vn.phoihop.shell.spi;

import java.util.List;

/// Offers a module's entries in the navigation.
public interface Navigation {

    List<NavigationEntry> entries();
}
