package vn.phoihop.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a table as it was understood: where it stands, its texts as written, the task it makes (null when it makes
/// none), and what there is to say about it.
public record ImportedRow(
        String table,
        int number,
        String title,
        String output,
        String lead,
        String partners,
        String due,
        @Nullable NewTask task,
        List<Remark> remarks) {

    /// How good a row is.
    public enum Standing {
        OK,
        WARNING,
        ERROR
    }

    /// Something about a cell: the key of the sentence that says what is wrong, or was added, and what to do.
    public record Remark(String cell, boolean isError, String key, List<String> details) {}

    public Standing standing() {
        if (remarks.stream().anyMatch(Remark::isError)) {
            return Standing.ERROR;
        }
        return remarks.isEmpty() ? Standing.OK : Standing.WARNING;
    }
}
