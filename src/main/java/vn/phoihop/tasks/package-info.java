/// Tasks (nhiệm vụ): one lead, co-operating bodies, an output and its criterion, a clock, progress from accepted
/// evidence.
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {
            "organisations",
            "access",
            "calendar",
            "calendar :: days",
            "reading",
            "registry",
            "registry :: spi",
            "registry :: symbols",
            "shell :: spi",
            "search :: spi",
            "indicators :: spi",
            "notifications :: spi",
            "agenda :: spi"
        })
@NullMarked
package vn.phoihop.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
