/// Protected data (bảo vệ dữ liệu cá nhân): finds and hides what names a person in a text, keeps contact cards apart
/// from the cases, and lets go of what is no longer needed.
@ApplicationModule(
        displayName = "Protection",
        allowedDependencies = {"organisations", "access", "shell :: spi", "notifications :: spi"})
@NullMarked
package vn.phoihop.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
