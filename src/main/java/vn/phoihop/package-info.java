/// The application: where it starts, and the modules beneath it.
@NullMarked
package vn.phoihop;

import org.jspecify.annotations.NullMarked;
