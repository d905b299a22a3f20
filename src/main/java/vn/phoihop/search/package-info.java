/// One search box over what the modules offer, with and without diacritics.
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"shell :: spi"})
@NullMarked
package vn.phoihop.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
