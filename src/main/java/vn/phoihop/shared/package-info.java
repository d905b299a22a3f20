/// Values every module may use. No bean, no table.
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package vn.phoihop.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
