/// The bodies that work together and the areas they work for, each for the time it was in force.
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"shell :: spi", "search :: spi"})
@NullMarked
package vn.phoihop.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
