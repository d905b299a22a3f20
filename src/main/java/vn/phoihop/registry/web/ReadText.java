package vn.phoihop.registry.web;

import java.util.List;
import vn.phoihop.reading.Check;
import vn.phoihop.reading.Figure;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.web.TextLine.Noted;

/// A text that was read, as a page shows it: lines with figures and findings, the figures as a table, the sums that
/// were computed again.
public record ReadText(
        boolean ocr, List<TextLine> lines, List<Noted> findings, List<Figure> figures, List<Check> checks) {

    /// A reading as it is shown.
    public static ReadText of(Reading reading) {
        var lines = TextLine.of(reading);
        return new ReadText(
                reading.ocr(),
                lines,
                lines.stream().flatMap(line -> line.findings().stream()).toList(),
                reading.figures(),
                reading.checks());
    }
}
