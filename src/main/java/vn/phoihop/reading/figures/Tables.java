package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.figures.Table.Cell;
import vn.phoihop.reading.figures.Table.Row;
import vn.phoihop.reading.text.Passage;

/// Reads neighbouring table rows as tables: rows without numbers on top are heads.
final class Tables {

    private static final int MOST_COLUMNS = 60;

    private final List<Table> tables = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    static List<Table> of(List<Passage> passages) {
        var reader = new Tables();
        for (var passage : passages) {
            if (passage.kind() == Passage.Kind.TABLE_ROW) {
                reader.row(passage);
            } else {
                reader.close();
            }
        }
        reader.close();
        return List.copyOf(reader.tables);
    }

    private void row(Passage passage) {
        var text = passage.text();
        char separator = text.indexOf('\t') >= 0 ? '\t' : '|';
        var cells = new ArrayList<String>();
        var numbers = new ArrayList<@Nullable Cell>();
        int from = text.startsWith("|") ? 1 : 0;
        while (from <= text.length() && cells.size() < MOST_COLUMNS) {
            int cut = text.indexOf(separator, from);
            int to = cut < 0 ? text.length() : cut;
            if (to > from || cut >= 0) {
                var cell = text.substring(from, to);
                cells.add(cell.strip());
                numbers.add(number(cell.strip(), passage.columnAt(Math.min(from, text.length() - 1))));
            }
            from = to + 1;
        }
        boolean ruled = cells.stream()
                .allMatch(cell -> cell.chars().allMatch(c -> c == '-' || c == ':' || c == ' ' || c == '='));
        if (!ruled) {
            rows.add(new Row(passage.firstLine(), List.copyOf(cells), numbers));
        }
    }

    /// A cell is a number if nothing but a number, a sign of percent or a unit stands in it.
    static @Nullable Cell number(String cell, int column) {
        var tokens = Tokens.of(cell);
        if (tokens.isEmpty() || tokens.size() > 3 || !tokens.getFirst().isNumber()) {
            return null;
        }
        boolean plain =
                tokens.size() == 1 || tokens.get(1).isMark('%') || tokens.get(1).isWord();
        var numeral = plain && !isYear(cell) ? Numeral.parse(tokens.getFirst().word()) : null;
        return numeral == null ? null : new Cell(numeral, column);
    }

    private static boolean isYear(String cell) {
        boolean plain = cell.length() == 4 && cell.chars().allMatch(Character::isDigit);
        return plain && (cell.startsWith("20") || cell.startsWith("19"));
    }

    private void close() {
        int head = 0;
        while (head < rows.size() && isHead(rows.get(head))) {
            head++;
        }
        if (rows.size() - head > 1) {
            tables.add(new Table(heads(rows.subList(0, head)), List.copyOf(rows.subList(head, rows.size()))));
        }
        rows.clear();
    }

    /// A row of heads has no numbers, or only the numbers of the columns: 1, 2, 3 …
    private static boolean isHead(Row row) {
        boolean counted = true;
        int expected = -1;
        for (var cell : row.numbers()) {
            if (cell != null) {
                int value = cell.numeral().isWhole() ? cell.numeral().value().intValue() : -9;
                counted &= expected < 0 ? value <= 2 : value == expected + 1;
                expected = value;
            }
        }
        boolean words = row.cells().stream()
                .anyMatch(cell -> cell.chars().filter(Character::isLetter).count() > 1);
        return expected < 0 || (counted && !words);
    }

    private static List<String> heads(List<Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var heads = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var head = new StringBuilder();
            for (var row : rows) {
                var cell = column < row.cells().size() ? row.cells().get(column) : "";
                if (!cell.isBlank() && head.indexOf(cell) < 0 && cell.chars().anyMatch(Character::isLetter)) {
                    head.append(head.isEmpty() ? "" : " ").append(cell);
                }
            }
            heads.add(head.toString());
        }
        return heads;
    }
}
