/// Measures figures with the data set of the whole country, over HTTP, on a database of its own.
@NamedInterface("bench")
@NullMarked
package vn.phoihop.indicators.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
