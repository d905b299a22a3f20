/// What a module uses to be reached from the page of a document.
@NamedInterface("spi")
@NullMarked
package vn.phoihop.registry.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
