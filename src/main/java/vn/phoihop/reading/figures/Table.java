package vn.phoihop.reading.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table: its heads, one for each column, and its rows.
public record Table(List<String> heads, List<Row> rows) {

    /// A row; cells without a number are null in `numbers`.
    public record Row(int line, List<String> cells, List<@Nullable Cell> numbers) {

        /// The words that name the row.
        public String name() {
            for (int i = 0; i < cells.size(); i++) {
                if (numbers.get(i) == null
                        && cells.get(i).chars().filter(Character::isLetter).count() > 1) {
                    return cells.get(i);
                }
            }
            return cells.isEmpty() ? "" : cells.getFirst();
        }
    }

    /// A number in a table and the column of its line where it stands.
    public record Cell(Numeral numeral, int column) {}

    public String head(int column) {
        return column < heads.size() ? heads.get(column) : "";
    }
}
