/// The register of documents: what comes in and goes out, its numbers, its files, what it cites and who answers what.
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {
            "organisations",
            "access",
            "calendar",
            "reading",
            "typesetting",
            "notifications :: spi",
            "shell :: spi",
            "search :: spi",
            "indicators :: spi",
            "agenda :: spi"
        })
@NullMarked
package vn.phoihop.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
