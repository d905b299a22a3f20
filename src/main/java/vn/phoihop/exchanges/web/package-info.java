/// The pages of exchanges, and what other systems read of them.
@NullMarked
package vn.phoihop.exchanges.web;

import org.jspecify.annotations.NullMarked;
