/// Which units have a programme of their own, as of any day.
@NamedInterface("coverage")
@NullMarked
package vn.phoihop.programmes.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
