/// Measures the public page with a million entries behind it.
@NamedInterface("bench")
@NullMarked
package vn.phoihop.publicsite.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
