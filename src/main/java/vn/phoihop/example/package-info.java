/// The fictional province Tỉnh Hòa Giang, made by the program's own acts: a demonstration, and the data of the
/// journeys.
@ApplicationModule(
        displayName = "Worked example",
        allowedDependencies = {
            "organisations",
            "access",
            "calendar",
            "calendar :: days",
            "notifications",
            "reading",
            "registry",
            "registry :: outgoing",
            "typesetting",
            "exchanges",
            "indicators",
            "petitions",
            "tasks",
            "press",
            "press :: occasions",
            "press :: digests",
            "clarifications",
            "concerns",
            "concerns :: triage",
            "programmes",
            "programmes :: coverage",
            "programmes :: briefings",
            "publicsite",
            "publicsite :: spi",
            "publicfiles",
            "reports",
            "shell :: spi"
        })
@NullMarked
package vn.phoihop.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
