/// The pages of notices.
@NullMarked
package vn.phoihop.notifications.web;

import org.jspecify.annotations.NullMarked;
