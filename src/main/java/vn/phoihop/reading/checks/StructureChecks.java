package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Section;
import vn.phoihop.reading.head.Citations.Cited;
import vn.phoihop.reading.head.Sections;
import vn.phoihop.reading.text.Passage;

/// Looks for what is not in form: numbering, prescribed parts, authority marks, symbols, dates, citations,
/// abbreviations.
///
/// A false alarm costs more than a miss: whatever has an innocent explanation is left alone.
public final class StructureChecks {

    /// Sections looked at: far more than any document has.
    private static final int MOST = 2_000;

    private StructureChecks() {}

    /// The findings, by line.
    public static List<Finding> of(
            List<String> lines, List<Passage> passages, Head head, List<Section> sections, List<Cited> cited) {
        var findings = new ArrayList<Finding>();
        if (!sections.isEmpty()) {
            var all = Sections.numbered(passages);
            var numbered = all.subList(0, Math.min(all.size(), MOST));
            findings.addAll(Numbering.of(numbered, passages));
            findings.addAll(Headings.of(numbered, passages));
        }
        findings.addAll(FormParts.of(lines, head));
        findings.addAll(SigningMarks.of(lines, head));
        findings.addAll(SymbolForm.of(lines, head));
        findings.addAll(Days.of(passages));
        findings.addAll(CitedDocuments.of(cited, head));
        findings.addAll(Abbreviations.of(passages));
        findings.sort(Comparator.comparingInt(Finding::line));
        return List.copyOf(findings);
    }
}
