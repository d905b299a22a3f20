/// Documents on their way out (văn bản đi): drafted, checked, approved, signed, numbered, issued, and what becomes of
/// them after that.
@NamedInterface("outgoing")
@NullMarked
package vn.phoihop.registry.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
