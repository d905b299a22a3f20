/// The working calendar as pure values: days off and days worked, lunar dates, limits, and how a due date is reached.
@NamedInterface("days")
@NullMarked
package vn.phoihop.calendar.days;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
