/// The files themselves, kept once by their content.
@NullMarked
package vn.phoihop.registry.files;

import org.jspecify.annotations.NullMarked;
