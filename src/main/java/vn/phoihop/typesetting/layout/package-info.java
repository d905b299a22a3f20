/// The document as set lines, columns and grids, before anybody decides for a file format.
@NullMarked
package vn.phoihop.typesetting.layout;

import org.jspecify.annotations.NullMarked;
