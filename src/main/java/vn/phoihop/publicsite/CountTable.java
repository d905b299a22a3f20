package vn.phoihop.publicsite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A table of counts with small numbers hidden: rows by their name, never by their size.
public record CountTable(List<String> columns, List<Row> rows) {

    /// A row: its name, its cells, and its sum; a hidden number is [SmallNumbers#HIDDEN].
    public record Row(String label, List<Long> cells, long sum) {}

    record Cell(String row, String label, String column, long value) {}

    public CountTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// Rows in the order given, columns by their key.
    static CountTable of(List<Cell> cells) {
        var columns = List.copyOf(cells.stream().map(Cell::column).collect(Collectors.toCollection(TreeSet::new)));
        var rows = cells.stream().map(Cell::row).distinct().toList();
        var counts = new long[rows.size()][columns.size()];
        cells.forEach(cell -> counts[rows.indexOf(cell.row())][columns.indexOf(cell.column())] = cell.value());
        var shown = SmallNumbers.hide(counts);
        var labels = cells.stream().collect(Collectors.toMap(Cell::row, Cell::label, (one, same) -> one));
        var lines = new ArrayList<Row>();
        for (int row = 0; row < rows.size(); row++) {
            long sum = Arrays.stream(counts[row]).sum();
            lines.add(new Row(
                    labels.getOrDefault(rows.get(row), ""),
                    Arrays.stream(shown[row]).boxed().toList(),
                    SmallNumbers.sum(sum)));
        }
        return new CountTable(columns, lines);
    }
}
