/// Periodic and other reports (báo cáo): asked for, written by units section by section, checked, approved, sent,
/// returned or accepted, and consolidated upwards, every figure traceable to what it was counted from.
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "organisations",
            "organisations :: tables",
            "access",
            "calendar",
            "registry",
            "registry :: outgoing",
            "indicators",
            "indicators :: spi",
            "typesetting",
            "reading",
            "tasks",
            "shell :: spi",
            "search :: spi",
            "agenda :: spi",
            "notifications :: spi"
        })
@NullMarked
package vn.phoihop.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
