package vn.phoihop.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of the body.
public sealed interface Block {

    /// A division with a title. `label` is null where it is counted by the typesetter, and is printed as given where
    /// not.
    record Heading(Level level, @Nullable String label, Text title) implements Block {

        /// Counted.
        public static Heading of(Level level, String title) {
            return new Heading(level, null, Text.of(title));
        }
    }

    /// A numbered passage without a title (khoản, điểm).
    record Clause(Level level, @Nullable String label, Text text) implements Block {

        /// Counted.
        public static Clause of(Level level, String text) {
            return new Clause(level, null, Text.of(text));
        }
    }

    /// A paragraph of running text.
    record Paragraph(Text text) implements Block {

        /// Plain words.
        public static Paragraph of(String words) {
            return new Paragraph(Text.of(words));
        }
    }

    /// Items each after a dash.
    record Items(List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A line of its own in the middle: `QUYẾT ĐỊNH:`.
    record Centred(String words) implements Block {}

    /// A table whose head is repeated on every page. `unit` is the note above its right edge (`Đơn vị tính: người`).
    record Table(@Nullable String caption, @Nullable String unit, List<Column> columns, List<Row> head, List<Row> rows)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// A column: its share of the width beside the others, and how its cells stand.
    record Column(double share, Stand stand) {}

    /// Where the words of a cell stand.
    enum Stand {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// A row of cells; `strong` rows (totals, groups) are bold.
    record Row(List<Cell> cells, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// Plain cells.
        public static Row of(String... cells) {
            return new Row(java.util.Arrays.stream(cells).map(Cell::of).toList(), false);
        }
    }

    /// A cell over so many columns and, in the head, so many rows.
    record Cell(Text text, int columns, int rows) {

        /// Of one column and row.
        public static Cell of(String words) {
            return new Cell(Text.of(words), 1, 1);
        }
    }
}
