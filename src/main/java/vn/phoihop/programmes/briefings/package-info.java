/// Who briefs on a programme by when, and the sessions that were held.
@NamedInterface("briefings")
@NullMarked
package vn.phoihop.programmes.briefings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
