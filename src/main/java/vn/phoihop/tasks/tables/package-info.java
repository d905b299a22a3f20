/// Tables in files that arrive: XLSX, and the tables of a DOCX, read with suspicion.
@NamedInterface("tables")
@NullMarked
package vn.phoihop.tasks.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
