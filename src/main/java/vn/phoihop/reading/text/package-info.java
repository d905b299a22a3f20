/// What stands in the file: extraction, lines, passages.
@NullMarked
package vn.phoihop.reading.text;

import org.jspecify.annotations.NullMarked;
