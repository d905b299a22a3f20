/// The pages of the press.
@NullMarked
package vn.phoihop.press.web;

import org.jspecify.annotations.NullMarked;
