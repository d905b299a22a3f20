/// People's errands in a real browser: state is reached only through the screen.
@NullMarked
package vn.phoihop.journeys;

import org.jspecify.annotations.NullMarked;
