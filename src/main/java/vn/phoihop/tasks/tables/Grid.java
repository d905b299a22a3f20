package vn.phoihop.tasks.tables;

import java.util.List;
import java.util.function.UnaryOperator;

/// A table as it stands in a file: its name and its rows. A merged cell says the same in every place it covers.
public record Grid(String name, List<Row> rows) {

    /// A row: what people call it (its number from 1), and its texts.
    public record Row(int number, List<String> cells) {

        public String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index) : "";
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /// The same with every text read anew.
    Grid read(UnaryOperator<String> reading) {
        return new Grid(
                name,
                rows.stream()
                        .map(row -> new Row(
                                row.number(), row.cells().stream().map(reading).toList()))
                        .toList());
    }
}
