/// The document as a Word file that can go on being edited.
@NullMarked
package vn.phoihop.typesetting.docx;

import org.jspecify.annotations.NullMarked;
