/// Meetings with the press and statements to it: conferences, releases, briefings, the first word on a sudden event.
@NamedInterface("occasions")
@NullMarked
package vn.phoihop.press.occasions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
