/// The pages and feeds of the public site.
@NullMarked
package vn.phoihop.publicsite.web;

import org.jspecify.annotations.NullMarked;
