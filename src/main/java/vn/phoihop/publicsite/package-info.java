/// The public page (trang công khai): what anyone may see without signing in. It reads its own copies, which the case
/// modules give it, and nothing else.
@ApplicationModule(
        displayName = "Public site",
        allowedDependencies = {"organisations", "protection", "shell :: spi"})
@NullMarked
package vn.phoihop.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
