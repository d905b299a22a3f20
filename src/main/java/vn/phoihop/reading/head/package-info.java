/// Who writes what to whom: head, sections, citations.
@NullMarked
package vn.phoihop.reading.head;

import org.jspecify.annotations.NullMarked;
