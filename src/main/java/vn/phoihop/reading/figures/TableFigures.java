package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Figure;
import vn.phoihop.reading.figures.Table.Row;

/// The cells of tables as figures; their subject is the heads of their row and column.
final class TableFigures {

    private static final Set<String> NUMBERING = Set.of("stt", "tt", "số tt", "số thứ tự");
    private static final Set<String> UNIT_HEADS = Set.of("đvt", "đơn vị tính", "đơn vị");

    private TableFigures() {}

    static List<Figure> of(Table table) {
        var figures = new ArrayList<Figure>();
        for (var row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                var cell = row.numbers().get(column);
                if (cell != null && !isNumbering(table, row, column)) {
                    figures.add(figure(table, row, column, cell));
                }
            }
        }
        return figures;
    }

    /// The first column, if it numbers the rows.
    private static boolean isNumbering(Table table, Row row, int column) {
        var head = table.head(column).toLowerCase(Locale.ROOT);
        boolean words = row.cells().size() > 1 && row.numbers().get(1) == null;
        return NUMBERING.contains(head) || (column == 0 && words);
    }

    private static Figure figure(Table table, Row row, int column, Table.Cell cell) {
        var head = table.head(column);
        var subject = head.isBlank() ? row.name() : row.name() + " – " + head;
        return new Figure(
                String.join(" | ", row.cells()),
                cell.numeral().value(),
                unit(table, row, column),
                null,
                subject,
                null,
                row.line(),
                cell.column(),
                null,
                null);
    }

    /// `%` in the cell or head, a column of units, or what stands in brackets in the head: `Kinh phí (triệu đồng)`.
    private static @Nullable String unit(Table table, Row row, int column) {
        var head = table.head(column);
        if (row.cells().get(column).endsWith("%") || head.contains("%")) {
            return "%";
        }
        int open = head.lastIndexOf('(');
        int close = head.indexOf(')', Math.max(open, 0));
        if (open >= 0 && close > open) {
            return head.substring(open + 1, close).strip();
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (UNIT_HEADS.contains(table.head(i).toLowerCase(Locale.ROOT))
                    && !row.cells().get(i).isBlank()) {
                return row.cells().get(i);
            }
        }
        return null;
    }
}
