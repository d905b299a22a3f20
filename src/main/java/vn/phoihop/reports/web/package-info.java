/// The pages of reports.
@NullMarked
package vn.phoihop.reports.web;

import org.jspecify.annotations.NullMarked;
