package vn.phoihop.typesetting.layout;

import java.util.List;
import vn.phoihop.typesetting.profile.Format;

/// What a page is made of, whatever the file it goes to. Lengths in millimetres.
public sealed interface Piece {

    /// A paragraph.
    record Line(Format format, List<Span> spans) implements Piece {

        /// The words of the line.
        public String words() {
            var words = new StringBuilder();
            spans.forEach(span -> words.append(span.words()));
            return words.toString();
        }
    }

    /// A thin line in the middle, so long, with so many points of space above.
    record Rule(double length, double above) implements Piece {}

    /// A word in a frame of its own size, in the middle.
    record Stamp(Format format, String words, double width, double height) implements Piece {}

    /// Two columns, row by row, without lines; all rows stay `together` on one page, or each by itself.
    record Columns(double left, boolean together, List<Pair> pairs) implements Piece {}

    /// One row of two columns.
    record Pair(List<Piece> left, List<Piece> right) {}

    /// A table with lines; `head` is repeated on every page.
    record Grid(List<Double> widths, List<GridRow> head, List<GridRow> rows) implements Piece {}

    /// One row; what hangs down from a row above is not in it.
    record GridRow(List<GridCell> cells) {}

    /// A cell and the place it takes.
    record GridCell(int column, int columns, int rows, Line line) {}
}
