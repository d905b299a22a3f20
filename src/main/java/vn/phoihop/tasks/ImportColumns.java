package vn.phoihop.tasks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.tasks.tables.Grid;

/// Which column of a table says what, known by its heading, with or without diacritics, in one row or in two.
record ImportColumns(Map<Column, Integer> places, List<Grid.Row> rows) {

    private static final int HEAD_WITHIN = 15;

    /// What a column says.
    enum Column {
        ORDER,
        TITLE,
        OUTPUT,
        CRITERION,
        LEAD,
        PARTNERS,
        DUE;

        /// The column that a heading names.
        static Optional<Column> of(String heading) {
            var words = Folded.of(heading).words();
            if (words.isEmpty() || words.length() > 80) {
                return Optional.empty();
            }
            if (words.equals("tt") || words.equals("stt") || words.equals("so tt") || words.equals("no")) {
                return Optional.of(ORDER);
            }
            if (words.startsWith("noi dung") || words.startsWith("ten nhiem vu") || words.equals("task")) {
                return Optional.of(TITLE);
            }
            return bySense(words);
        }

        private static Optional<Column> bySense(String words) {
            if (words.contains("phoi hop") || words.startsWith("co operating")) {
                return Optional.of(PARTNERS);
            }
            if (words.contains("chu tri") || words.equals("don vi thuc hien") || words.equals("lead")) {
                return Optional.of(LEAD);
            }
            if (words.contains("thoi gian") || words.contains("thoi han") || words.equals("due")) {
                return Optional.of(DUE);
            }
            if (words.contains("tieu chi") || words.equals("criterion")) {
                return Optional.of(CRITERION);
            }
            if (words.contains("san pham") || words.startsWith("ket qua") || words.equals("output")) {
                return Optional.of(OUTPUT);
            }
            if (words.startsWith("han hoan thanh") || words.equals("hoan thanh")) {
                return Optional.of(DUE);
            }
            var isTitle = words.contains("nhiem vu") || words.contains("cong viec") || words.startsWith("viec");
            return isTitle ? Optional.of(TITLE) : Optional.empty();
        }
    }

    /// The columns of a table, if it is one of tasks: it has what is to be done, who leads and until when.
    static Optional<ImportColumns> of(Grid grid) {
        var rows = grid.rows();
        for (int i = 0; i < Math.min(rows.size(), HEAD_WITHIN); i++) {
            var places = places(rows.get(i));
            var data = i + 1;
            if (places.size() >= 2 && data < rows.size()) {
                var below = places(rows.get(data));
                if (below.size() >= 2) {
                    places.putAll(below);
                    data++;
                }
            }
            if (places.keySet().containsAll(List.of(Column.TITLE, Column.LEAD, Column.DUE))) {
                return Optional.of(new ImportColumns(places, new ArrayList<>(rows.subList(data, rows.size()))));
            }
        }
        return Optional.empty();
    }

    private static Map<Column, Integer> places(Grid.Row row) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var place = i;
            Column.of(row.cell(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    String text(Grid.Row row, Column column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /// What people call a cell: `D7`.
    String cell(Grid.Row row, Column column) {
        var place = places.get(column);
        return place == null ? Integer.toString(row.number()) : letters(place) + row.number();
    }

    private static String letters(int place) {
        var high = place / 26;
        return (high == 0 ? "" : String.valueOf((char) ('A' + high - 1))) + (char) ('A' + place % 26);
    }

    /// A heading inside the table: one text over all columns, or a title with nobody and no date beside it.
    boolean isHeading(Grid.Row row) {
        var filled =
                row.cells().stream().filter(text -> !text.isEmpty()).distinct().count();
        return filled == 1
                || (text(row, Column.LEAD).isEmpty()
                        && text(row, Column.DUE).isEmpty()
                        && text(row, Column.OUTPUT).isEmpty());
    }
}
