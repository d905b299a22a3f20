/// Figures: what is measured, what units reported for which period, and the sums over a territory as it was.
@ApplicationModule(
        displayName = "Indicators",
        allowedDependencies = {
            "organisations",
            "organisations :: tables",
            "access",
            "shell :: spi",
            "search :: spi",
            "notifications :: spi"
        })
@NullMarked
package vn.phoihop.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
