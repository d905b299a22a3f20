/// Pages: lines broken and justified, tables over pages, footnotes, written as PDF/A-2b.
@NullMarked
package vn.phoihop.typesetting.pdf;

import org.jspecify.annotations.NullMarked;
