package vn.phoihop.example;

import java.time.LocalDate;
import java.util.List;

/// A paper of the worked example: who issues it on which day, of which type, to whom, and what stands on it.
///
/// `issuer` and `receivers` are keys of the organisations of the example; `type` is the abbreviation in the symbol
/// (`BC`, `CV` …); `lines` carry the marks explained at the top of `example/documents.txt`.
record Paper(String key, LocalDate day, String issuer, String type, List<String> receivers, List<String> lines) {

    /// The words of a line without its mark.
    static String words(String line) {
        return line.startsWith("^ ") || line.startsWith("> ") || line.startsWith("| ") ? line.substring(2) : line;
    }
}
