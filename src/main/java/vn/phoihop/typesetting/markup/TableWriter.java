package vn.phoihop.typesetting.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.Collectors;
import vn.phoihop.typesetting.Block.Cell;
import vn.phoihop.typesetting.Block.Column;
import vn.phoihop.typesetting.Block.Row;
import vn.phoihop.typesetting.Block.Table;
import vn.phoihop.typesetting.Text;

/// Writes a table: caption, unit, head, a line that says how columns stand and share the width, rows.
final class TableWriter {

    private TableWriter() {}

    static String write(Table table) {
        var lines = new ArrayList<String>();
        if (table.caption() != null) {
            lines.add("|! " + words(table.caption()));
        }
        if (table.unit() != null) {
            lines.add("|? " + words(table.unit()));
        }
        table.head().forEach(row -> lines.add(row(row)));
        lines.add(table.columns().stream().map(TableWriter::column).collect(Collectors.joining("|", "|", "|")));
        table.rows().forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private static String words(String plain) {
        return TextWriter.edged(TextWriter.write(Text.of(plain)));
    }

    private static String column(Column column) {
        var share =
                "x" + BigDecimal.valueOf(column.share()).stripTrailingZeros().toPlainString();
        return switch (column.stand()) {
            case LEFT -> "---" + share;
            case CENTRE -> ":---:" + share;
            case RIGHT -> "---:" + share;
        };
    }

    private static String row(Row row) {
        return row.cells().stream()
                .map(TableWriter::cell)
                .collect(Collectors.joining(" | ", row.strong() ? "|= " : "| ", " |"));
    }

    private static String cell(Cell cell) {
        var spans = cell.columns() > 1 || cell.rows() > 1 ? "{" + cell.columns() + "x" + cell.rows() + "}" : "";
        return spans + TextWriter.edged(TextWriter.write(cell.text()).replace("|", "\\|"));
    }
}
