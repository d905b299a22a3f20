/// What case modules give to the public page: what anyone may see of a thing, and the lines of the public log.
@NamedInterface("spi")
@NullMarked
package vn.phoihop.publicsite.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
