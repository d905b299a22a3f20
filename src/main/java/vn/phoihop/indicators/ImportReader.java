package vn.phoihop.indicators;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Reads values from a stream, one after the other: CSV with a head line, or JSON (one array, or one object a line).
final class ImportReader {

    static final List<String> COLUMNS = List.of("unit", "period", "figure", "value", "as_of", "from", "to");

    private static final int REQUIRED = 4;

    private ImportReader() {}

    /// Reads comma or semicolon separated lines; the head line names the columns, in any order.
    static void csv(InputStream in, Consumer<ImportRow> rows, Consumer<Fault> faults) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            var head = reader.readLine();
            if (head == null) {
                faults.accept(Fault.of("1", Fault.Kind.BROKEN_LINE, ""));
                return;
            }
            var separator = head.indexOf(';') >= 0 ? ';' : ',';
            var places = places(split(head.replace("\uFEFF", "").toLowerCase(Locale.ROOT), separator));
            if (places.isEmpty()) {
                faults.accept(Fault.of("1", Fault.Kind.BROKEN_LINE, String.join(", ", COLUMNS)));
                return;
            }
            var number = 1;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.accept(row(number, split(line, separator), places));
                }
            }
        }
    }

    /// Where each known column stands; empty when one of the four that must be there is not.
    private static List<Integer> places(List<String> head) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            var place = head.indexOf(COLUMNS.get(i));
            if (place < 0 && i < REQUIRED) {
                return List.of();
            }
            places.add(place);
        }
        return places;
    }

    private static ImportRow row(int number, List<String> cells, List<Integer> places) {
        return new ImportRow(
                number,
                cell(cells, places.get(0)),
                cell(cells, places.get(1)),
                cell(cells, places.get(2)),
                cell(cells, places.get(3)),
                cell(cells, places.get(4)),
                cell(cells, places.get(5)),
                cell(cells, places.get(6)));
    }

    private static String cell(List<String> cells, int place) {
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    private static List<String> split(String line, char separator) {
        var cells = new ArrayList<String>(8);
        var start = 0;
        while (true) {
            if (start < line.length() && line.charAt(start) == '"') {
                start = quoted(line, start, cells) + 1;
                if (start > line.length()) {
                    return cells;
                }
            } else {
                var end = line.indexOf(separator, start);
                if (end < 0) {
                    cells.add(line.substring(start).strip());
                    return cells;
                }
                cells.add(line.substring(start, end).strip());
                start = end + 1;
            }
        }
    }

    /// Takes a quoted cell; the place of the separator after it, or the end of the line.
    private static int quoted(String line, int start, List<String> cells) {
        var cell = new StringBuilder();
        var at = start + 1;
        while (at < line.length()) {
            if (line.charAt(at) != '"') {
                cell.append(line.charAt(at));
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
            at++;
        }
        cells.add(cell.toString().strip());
        return Math.min(at + 1, line.length());
    }

    /// Reads objects with the names of the columns; numbers may stand with or without quotation marks.
    static void json(InputStream in, Consumer<ImportRow> rows, Consumer<Fault> faults) {
        var number = 0;
        try (var parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    rows.accept(object(++number, parser));
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    faults.accept(Fault.of(Integer.toString(number + 1), Fault.Kind.BROKEN_LINE, token.name()));
                    return;
                }
            }
        } catch (StreamReadException e) {
            faults.accept(Fault.of(Integer.toString(number + 1), Fault.Kind.BROKEN_LINE, ""));
        }
    }

    private static ImportRow object(int number, JsonParser parser) {
        var cells = new String[] {"", "", "", "", "", "", ""};
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var place = COLUMNS.indexOf(parser.currentName());
            var token = parser.nextToken();
            if (place >= 0 && token != JsonToken.VALUE_NULL) {
                cells[place] = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        return new ImportRow(number, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
}
