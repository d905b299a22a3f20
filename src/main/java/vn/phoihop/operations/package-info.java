/// Keeps the installation alive: database, jobs, backup, health.
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"access", "shell :: spi"})
@NullMarked
package vn.phoihop.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
