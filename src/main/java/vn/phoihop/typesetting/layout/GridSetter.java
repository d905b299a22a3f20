package vn.phoihop.typesetting.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.layout.Piece.Grid;
import vn.phoihop.typesetting.layout.Piece.GridCell;
import vn.phoihop.typesetting.layout.Piece.GridRow;
import vn.phoihop.typesetting.layout.Piece.Line;
import vn.phoihop.typesetting.profile.Format;
import vn.phoihop.typesetting.profile.Profile;

/// Sets a table: caption, note of the unit, and the grid with every cell at its place.
final class GridSetter {

    /// Room for the lines of the grid, in millimetres.
    private static final double SLACK = 0.4;

    private final Profile profile;
    private final Spans spans;
    private final double width;

    GridSetter(Profile profile, Spans spans, double width) {
        this.profile = profile;
        this.spans = spans;
        this.width = width;
    }

    List<Piece> set(Block.Table table) {
        var pieces = new ArrayList<Piece>();
        if (table.caption() != null) {
            pieces.add(spans.line("caption", table.caption()));
        }
        if (table.unit() != null) {
            pieces.add(spans.line("unit-note", table.unit()));
        }
        if (!table.columns().isEmpty()) {
            var head = rows(table, table.head(), true);
            var rows = rows(table, table.rows(), false);
            pieces.add(new Grid(widths(table, head, rows), head, rows));
        }
        return pieces;
    }

    /// The shares as they are wished for, but no column narrower than its longest word: a number broken over two lines
    /// is
    /// read as two.
    private List<Double> widths(Block.Table table, List<GridRow> head, List<GridRow> rows) {
        var least = new double[table.columns().size()];
        double edges = 2 * profile.number("cell.padding") + SLACK;
        Stream.concat(head.stream(), rows.stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.columns() == 1)
                .forEach(cell -> least[cell.column()] = Math.max(least[cell.column()], longest(cell.line()) + edges));
        return Widths.of(table.columns().stream().map(Block.Column::share).toList(), least, width);
    }

    private static double longest(Line line) {
        double longest = 0;
        for (var span : line.spans()) {
            var face = span.face(line.format());
            for (var word : span.words().split("\\s", -1)) {
                longest = Math.max(longest, face.width(word, line.format().size()) / Names.POINTS);
            }
        }
        return longest;
    }

    private List<GridRow> rows(Block.Table table, List<Block.Row> rows, boolean head) {
        var taken = new int[table.columns().size()];
        var set = new ArrayList<GridRow>();
        for (int i = 0; i < rows.size(); i++) {
            set.add(row(table, rows.get(i), head, taken, rows.size() - i));
            for (int c = 0; c < taken.length; c++) {
                taken[c] = Math.max(0, taken[c] - 1);
            }
        }
        return List.copyOf(set);
    }

    /// A cell that does not fit into the columns or rows that are left is cut to what is left; one too many is dropped.
    private GridRow row(Block.Table table, Block.Row row, boolean head, int[] taken, int rowsLeft) {
        var cells = new ArrayList<GridCell>();
        int column = 0;
        for (var cell : row.cells()) {
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            if (column >= taken.length) {
                break;
            }
            int columns = Math.clamp(cell.columns(), 1, free(taken, column));
            int rows = head ? Math.clamp(cell.rows(), 1, rowsLeft) : 1;
            Arrays.fill(taken, column, column + columns, rows);
            cells.add(new GridCell(column, columns, rows, line(table, row, cell, head, column)));
            column += columns;
        }
        fill(cells, taken, column);
        return new GridRow(List.copyOf(cells));
    }

    /// A row with too few cells ends with empty ones.
    private void fill(List<GridCell> cells, int[] taken, int from) {
        for (int column = from; column < taken.length; column++) {
            if (taken[column] == 0) {
                taken[column] = 1;
                cells.add(new GridCell(column, 1, 1, spans.line("cell", "")));
            }
        }
    }

    private static int free(int[] taken, int from) {
        int end = from;
        while (end < taken.length && taken[end] == 0) {
            end++;
        }
        return end - from;
    }

    private Line line(Block.Table table, Block.Row row, Block.Cell cell, boolean head, int column) {
        if (head) {
            return spans.line("cell-head", "", cell.text(), "");
        }
        return spans.line(format(table.columns().get(column).stand(), row.strong()), "", cell.text(), "");
    }

    private Format format(Block.Stand stand, boolean strong) {
        var align = Format.Align.valueOf(stand.name());
        var role = "cell-" + stand.name().toLowerCase(Locale.ROOT);
        var format = profile.format("cell").aligned(role, align);
        return strong ? format.strong(role + "-strong") : format;
    }
}
