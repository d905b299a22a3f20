/// Accounts, positions, rights, sign-in; turns a request into an actor; the one visibility policy.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"organisations", "shell :: spi"})
@NullMarked
package vn.phoihop.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
