/// The document as a page to look at before it is issued.
@NullMarked
package vn.phoihop.typesetting.html;

import org.jspecify.annotations.NullMarked;
