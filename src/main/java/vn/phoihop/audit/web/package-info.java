/// The pages of the trail.
@NullMarked
package vn.phoihop.audit.web;

import org.jspecify.annotations.NullMarked;
