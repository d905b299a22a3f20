/// The inbox, and the e-mail that points to it (thông báo, nhắc việc).
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"organisations", "access", "shell :: spi"})
@NullMarked
package vn.phoihop.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
