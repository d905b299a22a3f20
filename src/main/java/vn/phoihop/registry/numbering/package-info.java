/// The numbers of the office: series without gaps, taken one at a time.
@NullMarked
package vn.phoihop.registry.numbering;

import org.jspecify.annotations.NullMarked;
