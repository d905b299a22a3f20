/// Measures how long the report of a province takes.
@NamedInterface("bench")
@NullMarked
package vn.phoihop.reports.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
