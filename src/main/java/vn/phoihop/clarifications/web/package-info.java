/// The pages of clarifications.
@NullMarked
package vn.phoihop.clarifications.web;

import org.jspecify.annotations.NullMarked;
