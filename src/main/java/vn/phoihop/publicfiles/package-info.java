/// Files for the public page (tệp công khai): brought beside a record by one person, kept only as a rebuilt copy,
/// covered or cleared, let out by another, taken back. It knows no record; the case modules say who may do what.
@ApplicationModule(
        displayName = "Public files",
        allowedDependencies = {"organisations", "protection", "registry", "publicsite :: spi", "shell :: spi"})
@NullMarked
package vn.phoihop.publicfiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
