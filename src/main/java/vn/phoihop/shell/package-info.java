/// The frame around every page, navigation, the home page, and the pages that say no. Knows nobody; the others offer.
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {})
@NullMarked
package vn.phoihop.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
