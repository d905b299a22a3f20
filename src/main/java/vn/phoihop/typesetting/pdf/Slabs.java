package vn.phoihop.typesetting.pdf;

import static vn.phoihop.typesetting.pdf.Shaper.points;

import java.util.ArrayList;
import java.util.List;
import vn.phoihop.typesetting.layout.Piece;
import vn.phoihop.typesetting.layout.Piece.Columns;
import vn.phoihop.typesetting.layout.Piece.Grid;
import vn.phoihop.typesetting.layout.Piece.GridRow;
import vn.phoihop.typesetting.layout.Piece.Line;
import vn.phoihop.typesetting.layout.Piece.Rule;
import vn.phoihop.typesetting.layout.Piece.Stamp;

/// Turns pieces into slabs of a width in points.
final class Slabs {

    private Slabs() {}

    static List<Slab> of(List<Piece> pieces, double width, double padding) {
        var slabs = new ArrayList<Slab>();
        for (var piece : pieces) {
            slabs.addAll(of(piece, width, padding));
        }
        return slabs;
    }

    static List<Slab> of(Piece piece, double width, double padding) {
        return switch (piece) {
            case Line line -> Shaper.lines(line, width);
            case Rule rule -> List.of(new RuleSlab(width, points(rule.length()), rule.above()));
            case Stamp stamp -> List.of(stamp(stamp, width));
            case Columns columns -> columns(columns, width, padding);
            case Grid grid -> rows(grid, padding);
        };
    }

    private static List<Slab> columns(Columns columns, double width, double padding) {
        double left = points(columns.left());
        var rows = new ArrayList<Slab>();
        for (var pair : columns.pairs()) {
            var first = new Stack(of(pair.left(), left, padding));
            var second = new Stack(of(pair.right(), width - left, padding));
            double height = Math.max(first.height(), second.height());
            var cells = List.of(
                    new Row.Cell(0, 0, left, height, 0, first), new Row.Cell(left, 0, width - left, height, 0, second));
            boolean more = rows.size() < columns.pairs().size() - 1;
            rows.add(new Row(cells, height, false, columns.together() && more));
        }
        return rows;
    }

    static List<Slab> rows(Grid grid, double padding) {
        var rows = new ArrayList<Slab>();
        for (var row : grid.rows()) {
            rows.add(block(List.of(row), grid.widths(), padding));
        }
        return rows;
    }

    /// Rows that are put on a page together, such as a head whose cells hang down over several.
    static Row block(List<GridRow> rows, List<Double> widths, double padding) {
        var heights = new double[rows.size()];
        for (int pass = 1; pass <= rows.size(); pass++) {
            for (int r = 0; r < rows.size(); r++) {
                for (var cell : rows.get(r).cells()) {
                    if (cell.rows() == pass) {
                        stretch(
                                heights,
                                r,
                                pass,
                                whole(stack(cell, widths, padding).height() + 2 * padding + Canvas.THIN));
                    }
                }
            }
        }
        var cells = new ArrayList<Row.Cell>();
        double top = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (var cell : rows.get(r).cells()) {
                double tall = 0;
                for (int i = r; i < r + cell.rows(); i++) {
                    tall += heights[i];
                }
                double x = points(sum(widths, 0, cell.column()));
                cells.add(new Row.Cell(x, top, width(cell, widths), tall, padding, stack(cell, widths, padding)));
            }
            top += heights[r];
        }
        return new Row(List.copyOf(cells), top, true, false);
    }

    /// Word processors give rows whole twentieths of a point.
    private static double whole(double height) {
        return Math.ceil(height * 20 - 0.001) / 20;
    }

    private static void stretch(double[] heights, int from, int rows, double wanted) {
        double sum = 0;
        for (int i = from; i < from + rows; i++) {
            sum += heights[i];
        }
        heights[from + rows - 1] += Math.max(0, wanted - sum);
    }

    private static Stack stack(Piece.GridCell cell, List<Double> widths, double padding) {
        return new Stack(Shaper.lines(cell.line(), width(cell, widths) - 2 * padding));
    }

    private static double width(Piece.GridCell cell, List<Double> widths) {
        return points(sum(widths, cell.column(), cell.column() + cell.columns()));
    }

    private static double sum(List<Double> widths, int from, int to) {
        return widths.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Slab stamp(Stamp stamp, double width) {
        var words = Shaper.lines(
                new Line(stamp.format(), List.of(vn.phoihop.typesetting.layout.Span.of(stamp.words()))), width);
        return new StampSlab(width, points(stamp.width()), points(stamp.height()), words.getFirst());
    }

    /// A thin line in the middle of the width.
    record RuleSlab(double width, double length, double above) implements Slab {

        private static final double ROOM = 3;

        @Override
        public double height() {
            return ROOM;
        }

        @Override
        public void paint(Canvas canvas, double x, double top) {
            canvas.across(x + (width - length) / 2, top + 1, length);
        }
    }

    /// A word in a frame in the middle of the width.
    record StampSlab(double width, double wide, double height, Slab word) implements Slab {

        private static final double ABOVE = 5;

        @Override
        public double above() {
            return ABOVE;
        }

        @Override
        public void paint(Canvas canvas, double x, double top) {
            canvas.frame(x + (width - wide) / 2, top, wide, height);
            word.paint(canvas, x, top + (height - word.height()) / 2);
        }
    }
}
