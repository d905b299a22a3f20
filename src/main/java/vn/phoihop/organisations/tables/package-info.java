/// Tables of texts in files: XLSX and CSV, read with suspicion and written so that nothing is a formula.
@NamedInterface("tables")
@NullMarked
package vn.phoihop.organisations.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
