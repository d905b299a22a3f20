/// What a module uses to be found.
@NamedInterface("spi")
@NullMarked
package vn.phoihop.search.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
