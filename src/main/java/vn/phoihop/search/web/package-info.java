/// The page of the one search box.
@NullMarked
package vn.phoihop.search.web;

import org.jspecify.annotations.NullMarked;
