/// What a module offers so that its records are counted: indicators know nobody, the others say what they have.
@NamedInterface("spi")
@NullMarked
package vn.phoihop.indicators.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
