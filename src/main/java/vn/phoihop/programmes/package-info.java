/// Joint programmes and yearly plans: who agreed on what, who signed, what is in force, and who has one (chương trình
/// phối hợp).
@ApplicationModule(
        displayName = "Joint programmes",
        allowedDependencies = {
            "organisations",
            "organisations :: tables",
            "access",
            "calendar",
            "calendar :: days",
            "reading",
            "registry",
            "tasks",
            "registry :: symbols",
            "shell :: spi",
            "search :: spi",
            "indicators :: spi",
            "agenda :: spi",
            "notifications :: spi"
        })
@NullMarked
package vn.phoihop.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
