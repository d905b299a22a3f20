/// Measures how long the report of a province takes.
@NullMarked
package vn.phoihop.reports.bench;

import org.jspecify.annotations.NullMarked;
