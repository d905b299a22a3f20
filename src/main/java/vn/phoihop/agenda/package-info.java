/// What a person owes and by when, what a leader decides, and the feed of both for a calendar (việc của tôi).
@ApplicationModule(
        displayName = "My work",
        allowedDependencies = {"organisations", "access", "calendar", "calendar :: days", "shell :: spi"})
@NullMarked
package vn.phoihop.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
