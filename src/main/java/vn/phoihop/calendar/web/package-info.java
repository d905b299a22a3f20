/// The pages of the working calendar and of the clocks.
@NullMarked
package vn.phoihop.calendar.web;

import org.jspecify.annotations.NullMarked;
