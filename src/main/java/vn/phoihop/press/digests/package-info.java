/// The weekly press digest (điểm báo): composed of items, set as an official document, handed to the registry.
@NamedInterface("digests")
@NullMarked
package vn.phoihop.press.digests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
