package vn.phoihop.publicsite.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows as comma-separated values (RFC 4180), with the mark by which spreadsheets see UTF-8. A cell a spreadsheet would
/// take for a formula begins with an apostrophe.
final class Csv {

    private Csv() {}

    static String of(List<String> columns, List<List<String>> rows) {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
