/// Clarifications (làm rõ thông tin): a claim about a policy, programme or project, met with official sources. It knows
/// sentences, never who said them.
@ApplicationModule(
        displayName = "Clarifications",
        allowedDependencies = {
            "organisations",
            "calendar",
            "registry",
            "registry :: symbols",
            "tasks",
            "concerns",
            "protection",
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
package vn.phoihop.clarifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
