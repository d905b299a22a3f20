/// The press (báo chí): what was published is verified fact by fact and answered; conferences, releases and briefings;
/// the weekly digest. Nothing here stands before publication, and nothing is kept of who wrote it.
@ApplicationModule(
        displayName = "Press",
        allowedDependencies = {
            "organisations",
            "calendar",
            "calendar :: days",
            "registry",
            "registry :: outgoing",
            "registry :: symbols",
            "tasks",
            "concerns",
            "protection",
            "publicsite :: spi",
            "publicfiles",
            "publicfiles :: spi",
            "typesetting",
            "shell :: spi",
            "search :: spi",
            "notifications :: spi",
            "agenda :: spi",
            "indicators :: spi"
        })
@NullMarked
package vn.phoihop.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
