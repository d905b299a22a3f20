package vn.phoihop.tasks.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.tasks.ImportedRow;
import vn.phoihop.tasks.ImportedRow.Standing;

/// What the page of an import shows: the form, or what a file would give. `draft` is the table as it is sent again to
/// be confirmed; `problem` the key of what is wrong with the file, or empty.
public record ImportPage(
        ImportForm asked, UUID form, String file, List<ImportedRow> rows, int headings, String draft, String problem) {

    static ImportPage empty(ImportForm asked, String problem) {
        return new ImportPage(asked, UUID.randomUUID(), "", List.of(), 0, "", problem);
    }

    public long count(Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).count();
    }

    /// Whether it can be confirmed: every row makes a task.
    public boolean isGood() {
        return !rows.isEmpty() && count(Standing.ERROR) == 0;
    }

    public String typed(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
