/// What is counted: quantities and how they relate.
@NullMarked
package vn.phoihop.reading.figures;

import org.jspecify.annotations.NullMarked;
