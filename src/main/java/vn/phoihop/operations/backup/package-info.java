/// One consistent copy of everything the installation knows, in a file; and the way back.
@NullMarked
package vn.phoihop.operations.backup;

import org.jspecify.annotations.NullMarked;
