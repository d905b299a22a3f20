/// How a module tells people what is worth knowing.
@NamedInterface("spi")
@NullMarked
package vn.phoihop.notifications.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
