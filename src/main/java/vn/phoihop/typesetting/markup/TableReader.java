package vn.phoihop.typesetting.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.Block.Cell;
import vn.phoihop.typesetting.Block.Column;
import vn.phoihop.typesetting.Block.Row;
import vn.phoihop.typesetting.Block.Stand;
import vn.phoihop.typesetting.Block.Table;

/// Reads a table: lines of `|`, or lines pasted from a spread sheet with tabs between the cells.
final class TableReader {

    private static final Pattern COLUMN = Pattern.compile("(:?)-{3,}(:?)(?:x(\\d+(?:\\.\\d+)?))?");
    private static final Pattern SPANS = Pattern.compile("\\{(\\d{1,3})x(\\d{1,3})}(.*)", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d.,]+%?");
    private static final int LONGEST = 40;

    private final List<Row> head = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private List<Column> columns = List.of();
    private @Nullable String caption;
    private @Nullable String unit;

    static Table piped(List<String> lines) {
        var reader = new TableReader();
        lines.forEach(reader::line);
        return reader.table();
    }

    static Table pasted(List<String> lines) {
        var reader = new TableReader();
        lines.forEach(line -> reader.rows.add(new Row(
                Stream.of(line.split("\t", -1))
                        .map(String::strip)
                        .map(TableReader::cell)
                        .toList(),
                false)));
        return reader.table();
    }

    private void line(String line) {
        if (line.startsWith("|!")) {
            caption = TextReader.read(line.substring(2).strip()).plain();
        } else if (line.startsWith("|?")) {
            unit = TextReader.read(line.substring(2).strip()).plain();
        } else {
            boolean strong = line.startsWith("|=");
            var cells = cells(line.substring(strong ? 2 : 1));
            if (columns.isEmpty()
                    && !cells.isEmpty()
                    && cells.stream().allMatch(cell -> COLUMN.matcher(cell).matches())) {
                columns = cells.stream().map(TableReader::column).toList();
                head.addAll(rows);
                rows.clear();
            } else {
                rows.add(new Row(cells.stream().map(TableReader::cell).toList(), strong));
            }
        }
    }

    /// Cells end at a `|` that no backslash made plain.
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '\\' && i + 1 < line.length()) {
                cell.append(sign).append(line.charAt(++i));
            } else if (sign == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    private static Column column(String written) {
        var found = COLUMN.matcher(written);
        if (!found.matches()) {
            return new Column(1, Stand.LEFT);
        }
        boolean left = !found.group(1).isEmpty();
        boolean right = !found.group(2).isEmpty();
        var stand = right ? left ? Stand.CENTRE : Stand.RIGHT : Stand.LEFT;
        return new Column(found.group(3) == null ? 0 : Double.parseDouble(found.group(3)), stand);
    }

    private static Cell cell(String written) {
        var spans = SPANS.matcher(written);
        return spans.matches()
                ? new Cell(
                        TextReader.read(spans.group(3)),
                        Math.max(1, Integer.parseInt(spans.group(1))),
                        Math.max(1, Integer.parseInt(spans.group(2))))
                : new Cell(TextReader.read(written), 1, 1);
    }

    /// Without a line of columns the first row is the head, and figures stand on the right.
    private Table table() {
        if (columns.isEmpty() && !rows.isEmpty()) {
            head.add(rows.removeFirst());
            int count = Stream.concat(head.stream(), rows.stream())
                    .mapToInt(
                            row -> row.cells().stream().mapToInt(Cell::columns).sum())
                    .max()
                    .orElse(1);
            columns = IntStream.range(0, count).mapToObj(this::guessed).toList();
        }
        var shared = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).share() > 0
                        ? columns.get(i)
                        : new Column(share(i), columns.get(i).stand()))
                .toList();
        return new Table(caption, unit, shared, head, rows);
    }

    private Column guessed(int place) {
        boolean figures = !rows.isEmpty()
                && words(place)
                        .skip(head.size())
                        .allMatch(words ->
                                words.isEmpty() || FIGURE.matcher(words).matches());
        return new Column(share(place), figures ? Stand.RIGHT : Stand.LEFT);
    }

    /// A column is as wide as its longest words want, within bounds.
    private double share(int place) {
        return Math.clamp(words(place).mapToInt(String::length).max().orElse(1), 4, LONGEST);
    }

    private Stream<String> words(int place) {
        return Stream.concat(head.stream(), rows.stream())
                .filter(row -> place < row.cells().size())
                .map(row -> row.cells().get(place).text().plain());
    }
}
