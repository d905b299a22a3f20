package vn.phoihop.petitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a table of petitions: where it stands, its texts as written (and mended on the screen), and what they were
/// understood as.
public record ImportRow(
        String table, int number, Texts texts, @Nullable NewPetition petition, List<Remark> remarks) {

    /// The texts of a row.
    public record Texts(
            String area, String day, String meeting, String kind, String wording, String field, String competence) {

        /// With another wording, place and day.
        public Texts mended(String otherWording, String otherArea, String otherDay) {
            return new Texts(otherArea, otherDay, meeting, kind, otherWording, field, competence);
        }
    }

    /// How good a row is. One that is there already is left out.
    public enum Standing {
        OK,
        WARNING,
        ERROR,
        THERE
    }

    /// Something about a column: the key of the sentence that says what is wrong, or was added, and what fills it.
    public record Remark(String column, Standing standing, String key, List<String> details) {}

    public Standing standing() {
        if (has(Standing.ERROR)) {
            return Standing.ERROR;
        }
        if (has(Standing.THERE)) {
            return Standing.THERE;
        }
        return remarks.isEmpty() ? Standing.OK : Standing.WARNING;
    }

    private boolean has(Standing wanted) {
        return remarks.stream().anyMatch(remark -> remark.standing() == wanted);
    }

    /// Whether this column is to be mended.
    public boolean isWrong(String column) {
        return remarks.stream()
                .anyMatch(remark ->
                        remark.standing() == Standing.ERROR && remark.column().equals(column));
    }
}
