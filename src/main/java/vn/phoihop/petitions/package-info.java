/// Voters’ petitions (kiến nghị cử tri): what voters asked for at meetings, who answers it, and whether what was
/// promised was kept. Only the council side closes one, never the body that answers.
@ApplicationModule(
        displayName = "Voter petitions",
        allowedDependencies = {
            "organisations",
            "access",
            "calendar",
            "calendar :: days",
            "registry",
            "registry :: symbols",
            "tasks",
            "tasks :: tables",
            "typesetting",
            "protection",
            "protection :: spi",
            "concerns",
            "shell :: spi",
            "search :: spi",
            "agenda :: spi",
            "notifications :: spi",
            "publicsite :: spi",
            "publicfiles",
            "publicfiles :: spi",
            "indicators :: spi"
        })
@NullMarked
package vn.phoihop.petitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
