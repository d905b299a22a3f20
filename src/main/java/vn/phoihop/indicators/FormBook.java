package vn.phoihop.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.phoihop.organisations.tables.Table;

/// One workbook of a form as it came back: rows may have been sorted or deleted, lines and columns put in before them.
/// Rows are known by the code of their figure; the value stands under the name of the unit and period, or where the
/// form has it.
final class FormBook {

    private static final int VALUE = 3;
    private static final int MOST_COLUMNS = 40;
    private static final Pattern HEAD = Pattern.compile(".+ (?:[A-Z0-9]+:)?\\d{4}-[A-Z]\\d{1,2}");

    private final FormSheet sheet;
    private final Map<String, Integer> figures = new LinkedHashMap<>();
    private final Map<Integer, String> typed = new LinkedHashMap<>();
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    FormBook(FormSheet sheet) {
        this.sheet = sheet;
        sheet.rows()
                .forEach(row -> figures.put(row.figure().code(), row.figure().no()));
    }

    /// What stands over the values: whose form it is, for which period.
    static String head(FormSheet sheet) {
        return sheet.of().name() + " " + sheet.period().code();
    }

    Map<Integer, String> typed() {
        return typed;
    }

    /// Where the value of each figure stands, by its code.
    Map<String, String> cells() {
        return cells;
    }

    List<Fault> faults() {
        return faults;
    }

    /// Whether something was read, and no row of it names a figure.
    boolean isWithoutCodes() {
        return typed.isEmpty() && faults.isEmpty();
    }

    void fault(String place, Fault.Kind kind, String... details) {
        faults.add(Fault.of(place, kind, details));
    }

    void read(Table table) {
        var lines = lines(table);
        int codes = columnOfCodes(lines);
        int values = columnOfValues(lines, codes);
        lines.forEach(line -> read(line, codes, values));
    }

    /// The lines with their head, which stands just above the first of them.
    private static List<Table.Row> lines(Table table) {
        int first = table.rows().isEmpty() ? 2 : table.rows().getFirst().number();
        return Stream.concat(Stream.of(new Table.Row(Math.max(1, first - 1), table.header())), table.rows().stream())
                .toList();
    }

    private int columnOfCodes(List<Table.Row> lines) {
        int best = 0;
        long most = 0;
        for (int column = 0; column < MOST_COLUMNS; column++) {
            int here = column;
            var known = lines.stream()
                    .filter(line -> figures.containsKey(code(line, here)))
                    .count();
            if (known > most) {
                best = column;
                most = known;
            }
        }
        return best;
    }

    private static String code(Table.Row line, int column) {
        return line.cell(column).strip().toUpperCase(Locale.ROOT);
    }

    /// Where the values stand; a workbook of another unit or period is named.
    private int columnOfValues(List<Table.Row> lines, int codes) {
        var wanted = head(sheet);
        for (var line : lines) {
            for (int column = codes + 1; column < line.cells().size(); column++) {
                if (line.cell(column).strip().equalsIgnoreCase(wanted)) {
                    return column;
                }
            }
        }
        for (var line : lines) {
            var found = line.cell(codes + VALUE).strip();
            if (!figures.containsKey(code(line, codes)) && HEAD.matcher(found).matches()) {
                fault(place(codes + VALUE, line), Fault.Kind.OTHER_FORM, found, wanted);
            }
        }
        return codes + VALUE;
    }

    private static String place(int column, Table.Row line) {
        var letter = column < 26
                ? Character.toString('A' + column)
                : Character.toString('A' + column / 26 - 1) + Character.toString('A' + column % 26);
        return letter + line.number();
    }

    /// Headings, notes and rows without a value say nothing; a value that belongs to no figure is named.
    private void read(Table.Row line, int codes, int values) {
        var code = code(line, codes);
        var figure = figures.get(code);
        var value = line.cell(values).strip();
        if (figure == null) {
            if (!code.isEmpty() && Typed.number(value).isPresent()) {
                fault(place(codes, line), Fault.Kind.UNKNOWN_FIGURE, line.cell(codes));
            }
        } else if (cells.putIfAbsent(code, place(values, line)) == null) {
            typed.put(figure, value);
        } else {
            fault(place(values, line), Fault.Kind.TWICE, code);
        }
    }
}
