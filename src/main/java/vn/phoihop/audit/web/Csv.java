package vn.phoihop.audit.web;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes rows as RFC 4180 says, so that spreadsheets read them: with a mark of UTF-8 in front, and nothing that a
/// spreadsheet would take for a formula.
record Csv(PrintWriter out) {

    void begin(String... heads) {
        out.write('\uFEFF');
        row(heads);
    }

    void row(String... cells) {
        out.write(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String words) {
        var harmless = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "’" + words : words;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
