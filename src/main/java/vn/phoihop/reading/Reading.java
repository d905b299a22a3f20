package vn.phoihop.reading;

import java.util.List;

/// All that was read from one document. `text` has its lines as extracted, normalised to NFC; line numbers count from
/// 1.
public record Reading(
        String file,
        List<String> text,
        boolean ocr,
        Head head,
        List<Section> sections,
        List<Citation> citations,
        List<Figure> figures,
        List<Check> checks,
        List<Finding> findings) {

    /// Whether the document bears a stamp of secrecy: such a document may not be kept on a networked system.
    public boolean secret() {
        return findings.stream().anyMatch(finding -> finding.rule().equals("secrecy-stamp"));
    }
}
