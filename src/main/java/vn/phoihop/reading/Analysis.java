package vn.phoihop.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.phoihop.reading.checks.Arithmetic;
import vn.phoihop.reading.checks.Secrecy;
import vn.phoihop.reading.checks.StructureChecks;
import vn.phoihop.reading.checks.TextChecks;
import vn.phoihop.reading.figures.Figures;
import vn.phoihop.reading.figures.Statements;
import vn.phoihop.reading.head.Citations;
import vn.phoihop.reading.head.Heads;
import vn.phoihop.reading.head.Sections;
import vn.phoihop.reading.text.Extract;
import vn.phoihop.reading.text.Passages;

/// The stages after the text is there, in their order.
final class Analysis {

    private Analysis() {}

    static Reading of(String file, Extract extract) {
        var lines = extract.lines();
        var passages = Passages.of(lines);
        var head = Heads.read(lines, passages);
        var sections = Sections.of(passages);
        var cited = Citations.places(passages, head);
        var statements = Statements.of(passages);
        var arithmetic = Arithmetic.of(statements);
        var findings = new ArrayList<Finding>(arithmetic.findings());
        findings.addAll(StructureChecks.of(lines, passages, head, sections, cited));
        Secrecy.of(lines, passages, extract.properties()).ifPresent(findings::add);
        findings.addAll(TextChecks.of(passages, head));
        findings.sort(Comparator.comparingInt(Finding::line));
        return new Reading(
                file,
                lines,
                extract.ocr(),
                head,
                sections,
                cited.stream().map(Citations.Cited::citation).toList(),
                Figures.of(statements),
                arithmetic.checks(),
                List.copyOf(findings));
    }
}
