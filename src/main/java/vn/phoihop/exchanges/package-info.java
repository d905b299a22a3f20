/// Exchanges between organisations (trao đổi, phối hợp): information asked for and supplied, opinions on drafts,
/// commissioned topics, meetings, proposals for what to tell the public.
@ApplicationModule(
        displayName = "Exchanges",
        allowedDependencies = {
            "organisations",
            "access",
            "calendar",
            "calendar :: days",
            "registry",
            "tasks",
            "protection",
            "shell :: spi",
            "search :: spi",
            "indicators :: spi",
            "agenda :: spi",
            "notifications :: spi"
        })
@NullMarked
package vn.phoihop.exchanges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
