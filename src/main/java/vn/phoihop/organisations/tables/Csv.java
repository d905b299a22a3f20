package vn.phoihop.organisations.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Comma separated values as offices meet them: Excel writes a byte order mark and, in a Vietnamese setting,
/// semicolons.
final class Csv {

    private static final char MARK = '\uFEFF';
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    /// The lines of a file, each with its cells; the separator is the one the first line uses most.
    static List<List<String>> read(byte[] file) {
        var text = text(file);
        var separator = separator(text);
        var lines = new ArrayList<List<String>>();
        var scanner = new Scanner(text, separator);
        while (scanner.hasMore()) {
            lines.add(scanner.line());
            if (lines.size() > Table.MOST_ROWS + 1) {
                throw new Unreadable("organisations.sheet.too_many_rows");
            }
        }
        return lines;
    }

    /// Text for a spreadsheet: a mark, so that Excel sees UTF-8; a cell that would be taken for a formula begins with
    /// an apostrophe, which reading takes away again.
    static byte[] write(List<List<String>> lines) {
        var text = new StringBuilder().append(MARK);
        for (var line : lines) {
            var first = true;
            for (var cell : line) {
                if (!first) {
                    text.append(',');
                }
                text.append(quoted(guarded(cell)));
                first = false;
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String guarded(String cell) {
        return startsAFormula(cell) ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && startsAFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsAFormula(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    private static String quoted(String cell) {
        var needs = cell.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable("organisations.sheet.not_utf8");
        }
    }

    private static char separator(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    /// Reads one line after the other; a quoted cell may hold separators and line ends.
    private static final class Scanner {

        private final String text;
        private final char separator;
        private final int[] at = {0};

        Scanner(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        boolean hasMore() {
            return at[0] < text.length();
        }

        List<String> line() {
            var cells = new ArrayList<String>();
            while (true) {
                cells.add(unguarded(cell()));
                if (!hasMore() || text.charAt(at[0]++) != separator) {
                    break;
                }
            }
            return cells;
        }

        private String cell() {
            return hasMore() && text.charAt(at[0]) == '"' ? quotedCell() : plainCell();
        }

        private String plainCell() {
            var start = at[0];
            while (hasMore() && text.charAt(at[0]) != separator && text.charAt(at[0]) != '\n') {
                at[0]++;
            }
            var cell = text.substring(start, at[0]);
            return cell.endsWith("\r") ? cell.substring(0, cell.length() - 1) : cell;
        }

        private String quotedCell() {
            var cell = new StringBuilder();
            at[0]++;
            while (hasMore()) {
                var letter = text.charAt(at[0]++);
                if (letter != '"') {
                    cell.append(letter);
                } else if (hasMore() && text.charAt(at[0]) == '"') {
                    cell.append('"');
                    at[0]++;
                } else {
                    break;
                }
            }
            cell.append(plainCell());
            return cell.toString();
        }
    }
}
