/// Measures lists, search, sheet and duplicates with a million concerns, over HTTP, on a database of its own.
@NamedInterface("bench")
@NullMarked
package vn.phoihop.concerns.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
