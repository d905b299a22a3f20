/// What anyone may know of programmes: those in force, their parties, what is to be done.
@NamedInterface("published")
@NullMarked
package vn.phoihop.programmes.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
