/// Measures lists, search, sheet, round and summary with 400,000 petitions, over HTTP, on a database of its own.
@NamedInterface("bench")
@NullMarked
package vn.phoihop.petitions.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
