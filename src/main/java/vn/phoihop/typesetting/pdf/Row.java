package vn.phoihop.typesetting.pdf;

import java.util.List;
import vn.phoihop.typesetting.layout.Span.Note;

/// Stacks side by side, each at its place; with lines around them in a table, without in the two columns of a head.
record Row(List<Cell> cells, double height, boolean lined, boolean keep) implements Slab {

    /// A stack at a place inside the row.
    record Cell(double x, double y, double width, double height, double padding, Stack stack) {}

    @Override
    public List<Note> notes() {
        return cells.stream().flatMap(cell -> cell.stack().notes().stream()).toList();
    }

    @Override
    public void paint(Canvas canvas, double x, double top) {
        for (var cell : cells) {
            if (lined) {
                canvas.frame(x + cell.x(), top + cell.y(), cell.width(), cell.height());
            }
            double spare = lined
                    ? Math.max(
                                    0,
                                    cell.height()
                                            - 2 * cell.padding()
                                            - cell.stack().height())
                            / 2
                    : 0;
            cell.stack().paint(canvas, x + cell.x() + cell.padding(), top + cell.y() + cell.padding() + spare);
        }
    }

    /// What stands on the right without lines is a signature: its marks, post and name stay on one page.
    @Override
    public double uncut() {
        return lined ? 0 : cells.getLast().stack().height();
    }

    /// A row taller than a page goes on with what did not fit.
    @Override
    public List<Slab> cut(double room) {
        var halves = cells.stream()
                .map(cell -> cell.stack().cut(room - 2 * cell.padding()))
                .toList();
        boolean none = halves.stream().allMatch(half -> half.getFirst().slabs().isEmpty());
        boolean all = halves.stream().allMatch(half -> half.getLast().slabs().isEmpty());
        return none || all ? List.of() : List.of(half(halves, 0), half(halves, 1));
    }

    private Row half(List<List<Stack>> halves, int which) {
        double tallest = 0;
        for (int i = 0; i < cells.size(); i++) {
            var stack = halves.get(i).get(which);
            tallest = Math.max(tallest, stack.height() + 2 * cells.get(i).padding());
        }
        var parts = new java.util.ArrayList<Cell>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var stack = halves.get(i).get(which);
            parts.add(new Cell(cell.x(), 0, cell.width(), tallest, cell.padding(), stack));
        }
        return new Row(List.copyOf(parts), tallest, lined, keep);
    }
}
