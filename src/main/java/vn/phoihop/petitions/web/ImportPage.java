package vn.phoihop.petitions.web;

import java.util.List;
import java.util.UUID;
import vn.phoihop.petitions.ImportRow;
import vn.phoihop.petitions.ImportRow.Standing;
import vn.phoihop.petitions.Session.Round;

/// What the page of an import shows: the form, or what a file would give. `draft` are the rows as they are sent again
/// to be confirmed; `problem` the key of what is wrong with the file, or empty.
public record ImportPage(
        UUID form, String file, List<Round> rounds, String round, List<ImportRow> rows, String draft, String problem) {

    public long count(Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).count();
    }

    /// How many would be kept.
    public long kept() {
        return count(Standing.OK) + count(Standing.WARNING);
    }

    /// Whether nothing has to be mended.
    public boolean isGood() {
        return !rows.isEmpty() && count(Standing.ERROR) == 0;
    }
}
