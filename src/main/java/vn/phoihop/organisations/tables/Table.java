package vn.phoihop.organisations.tables;

import java.util.List;

/// A table of texts: what its columns are called, and its rows with the number a spreadsheet shows beside them.
public record Table(List<String> header, List<Row> rows) {

    /// The most rows read from one file.
    static final int MOST_ROWS = 100_000;

    /// The most letters of one cell.
    static final int MOST_LETTERS = 4_000;

    /// A row; cells missing at its end are empty.
    public record Row(int number, List<String> cells) {

        /// The text in this column.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
