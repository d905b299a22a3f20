/// The lines a body is typed in: read and written without loss.
@NullMarked
package vn.phoihop.typesetting.markup;

import org.jspecify.annotations.NullMarked;
