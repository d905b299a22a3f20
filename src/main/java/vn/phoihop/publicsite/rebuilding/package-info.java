/// Rebuilds files from what can be seen of them: no metadata, no hidden parts, no way back to the original.
@NullMarked
package vn.phoihop.publicsite.rebuilding;

import org.jspecify.annotations.NullMarked;
