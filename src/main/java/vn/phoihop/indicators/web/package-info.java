/// The pages of figures, and figures for other systems.
@NullMarked
package vn.phoihop.indicators.web;

import org.jspecify.annotations.NullMarked;
