package vn.phoihop.petitions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.tasks.tables.Grid;

/// Which column of a table of petitions says what, known by its heading, with or without diacritics. The usual table
/// has only a number and the wording, with the commune in a heading row above its petitions.
record ImportColumns(Map<Column, Integer> places, List<Grid.Row> rows) {

    private static final int HEAD_WITHIN = 15;

    /// What a column says.
    enum Column {
        ORDER,
        AREA,
        DAY,
        MEETING,
        KIND,
        WORDING,
        FIELD,
        COMPETENCE;

        /// The column that a heading names.
        static Optional<Column> of(String heading) {
            var words = Folded.of(heading).words();
            if (words.isEmpty() || words.length() > 80) {
                return Optional.empty();
            }
            if (words.equals("tt") || words.equals("stt") || words.equals("so tt") || words.equals("no")) {
                return Optional.of(ORDER);
            }
            if (words.startsWith("noi dung") || words.startsWith("y kien kien nghi") || words.equals("wording")) {
                return Optional.of(WORDING);
            }
            return bySense(words);
        }

        private static Optional<Column> bySense(String words) {
            if (words.startsWith("dia ban") || words.startsWith("dia phuong") || words.equals("place")) {
                return Optional.of(AREA);
            }
            if (words.startsWith("xa phuong") || words.equals("xa") || words.startsWith("noi tiep xuc")) {
                return Optional.of(AREA);
            }
            if (words.startsWith("ngay") || words.startsWith("thoi gian") || words.equals("day of meeting")) {
                return Optional.of(DAY);
            }
            if (words.startsWith("hinh thuc")) {
                return Optional.of(MEETING);
            }
            if (words.startsWith("loai") || words.equals("kind")) {
                return Optional.of(KIND);
            }
            if (words.startsWith("linh vuc") || words.equals("field")) {
                return Optional.of(FIELD);
            }
            var isCompetence =
                    words.startsWith("tham quyen") || words.startsWith("cap giai quyet") || words.equals("competence");
            return isCompetence ? Optional.of(COMPETENCE) : Optional.empty();
        }
    }

    /// The columns of a table, if it is one of petitions: it has their wording and at least one column more.
    static Optional<ImportColumns> of(Grid grid) {
        var rows = grid.rows();
        for (int i = 0; i < Math.min(rows.size(), HEAD_WITHIN); i++) {
            var places = places(rows.get(i));
            if (places.size() >= 2 && places.containsKey(Column.WORDING)) {
                int first = i + 1;
                while (first < rows.size() && isSecondHead(rows.get(first), rows.get(i), places)) {
                    places(rows.get(first)).forEach(places::putIfAbsent);
                    first++;
                }
                return Optional.of(new ImportColumns(places, petitions(rows, first, rows.get(i))));
            }
        }
        return Optional.empty();
    }

    /// The row under the heads belongs to them where the head of the wording goes on in it.
    private static boolean isSecondHead(Grid.Row row, Grid.Row head, Map<Column, Integer> places) {
        int wording = Objects.requireNonNull(places.get(Column.WORDING));
        return !row.cell(wording).isEmpty() && row.cell(wording).equals(head.cell(wording));
    }

    /// Without the heads said again on the next page, the numbers of the columns, and the sum.
    private static List<Grid.Row> petitions(List<Grid.Row> rows, int first, Grid.Row head) {
        return rows.subList(first, rows.size()).stream()
                .filter(row -> !row.cells().equals(head.cells()) && !isNumbers(row) && !isSum(row))
                .toList();
    }

    private static boolean isNumbers(Grid.Row row) {
        return row.cells().stream().allMatch(text -> text.matches("|\\(?[0-9]{1,2}\\)?|\\[[0-9]{1,2}]"));
    }

    private static boolean isSum(Grid.Row row) {
        return row.cells().stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .filter(text -> Folded.of(text).words().matches("(?:tong cong|cong|tong so|tong)(?: [0-9].*)?"))
                .isPresent();
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

    /// A heading inside the table (“Cử tri xã Tân Hòa”, “I. Lĩnh vực giao thông”): one short text over all columns, or
    /// beside its number nothing else.
    Optional<String> heading(Grid.Row row) {
        var texts = row.cells().stream()
                .filter(text -> !text.isEmpty() && !text.matches("\\(?[0-9IVXLC.]{1,6}\\)?|\\p{L}[.)]?"))
                .distinct()
                .toList();
        var isShort = texts.size() == 1 && texts.getFirst().length() <= 80;
        var isNumbered = !text(row, Column.ORDER).isEmpty()
                && text(row, Column.ORDER).matches("[0-9]+\\.?")
                && !text(row, Column.WORDING).isEmpty();
        return isShort && !isNumbered ? Optional.of(texts.getFirst()) : Optional.empty();
    }
}
