/// Who did or read what: append only, chained by hashes, so that tampering shows.
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"organisations", "access", "shell :: spi"})
@NullMarked
package vn.phoihop.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
