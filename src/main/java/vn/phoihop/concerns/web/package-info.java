/// The pages of public concerns, for offices and for whoever reported.
@NullMarked
package vn.phoihop.concerns.web;

import org.jspecify.annotations.NullMarked;
