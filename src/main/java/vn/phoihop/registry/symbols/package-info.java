/// Numbers, symbols and words as they are compared.
@NamedInterface("symbols")
@NullMarked
package vn.phoihop.registry.symbols;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
