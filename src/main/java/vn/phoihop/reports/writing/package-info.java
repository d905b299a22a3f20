/// How the text of a report is written: words with marks where figures stand, and what is printed in their place.
@NullMarked
package vn.phoihop.reports.writing;

import org.jspecify.annotations.NullMarked;
