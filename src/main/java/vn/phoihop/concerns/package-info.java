/// Public concerns: what the public raises, who owns it, and how it ends (vấn đề nổi cộm, Nhân dân quan tâm).
@ApplicationModule(
        displayName = "Public concerns",
        allowedDependencies = {
            "organisations",
            "access",
            "calendar",
            "calendar :: days",
            "registry",
            "registry :: symbols",
            "tasks",
            "exchanges",
            "protection",
            "protection :: cards",
            "protection :: spi",
            "publicsite :: spi",
            "publicfiles",
            "publicfiles :: spi",
            "shell :: spi",
            "search :: spi",
            "notifications :: spi",
            "agenda :: spi",
            "indicators :: spi"
        })
@NullMarked
package vn.phoihop.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
