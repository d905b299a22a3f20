/// The page of the files of a record, and what may be done with them.
@NullMarked
package vn.phoihop.publicfiles.web;

import org.jspecify.annotations.NullMarked;
