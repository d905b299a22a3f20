/// What modules offer to the keeping of terms: what they keep, how long, and how they let go of it.
@NamedInterface("spi")
@NullMarked
package vn.phoihop.protection.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
