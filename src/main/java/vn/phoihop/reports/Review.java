package vn.phoihop.reports;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Outcome;
import vn.phoihop.reading.Reader;
import vn.phoihop.reading.Reading;
import vn.phoihop.reading.Severity;

/// What the reader found in a report, read as it will be sent: `blocking` findings say that something does not add up.
public record Review(int figures, int checked, List<Found> blocking, List<Found> others, List<String> form) {

    private static final Set<String> ARITHMETIC = Set.of(
            "wrong-sum",
            "wrong-share",
            "wrong-growth",
            "wrong-count",
            "part-exceeds-whole",
            "partition-not-100",
            "table-total",
            "inconsistent-figure");

    /// Of a draft the number, the day and the signature are still to come.
    private static final Set<String> STILL_TO_COME =
            Set.of("number-blank", "date-incomplete", "head-missing", "unknown-abbreviation", "signature-missing");

    public Review {
        blocking = List.copyOf(blocking);
        others = List.copyOf(others);
        form = List.copyOf(form);
    }

    /// A finding, with the number of the section it stands in (0: not known).
    public record Found(
            String text,
            String message,
            String messageEn,
            @Nullable String suggestion,
            int section) {}

    /// Whether nothing stands in the way of approval.
    public boolean isClean() {
        return blocking.isEmpty();
    }

    static Review of(byte[] docx, List<SectionText> sections, List<String> form) {
        return switch (new Reader().read("bao-cao.docx", docx)) {
            case Outcome.Read(var reading) -> of(reading, sections, form);
            case Outcome.Refused refused -> new Review(0, 0, List.of(), List.of(), form);
        };
    }

    private static Review of(Reading reading, List<SectionText> sections, List<String> form) {
        var places = new Places(reading, sections);
        var blocking = reading.findings().stream()
                .filter(finding -> ARITHMETIC.contains(finding.rule()))
                .map(places::found)
                .toList();
        var others = reading.findings().stream()
                .filter(finding -> !ARITHMETIC.contains(finding.rule()))
                .filter(finding -> !STILL_TO_COME.contains(finding.rule()))
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .map(places::found)
                .toList();
        return new Review(reading.figures().size(), reading.checks().size(), blocking, others, form);
    }

    /// Which section a line of the document lies in: the last one whose title stands above it.
    private record Places(Reading reading, List<SectionText> sections) {

        Found found(Finding finding) {
            return new Found(
                    finding.text(),
                    finding.message(),
                    finding.messageEn(),
                    finding.suggestion(),
                    section(finding.line()));
        }

        private int section(int line) {
            var at = 0;
            var next = 0;
            for (int i = 0; i < Math.min(line, reading.text().size()); i++) {
                var text = reading.text().get(i).strip();
                for (int k = next; k < sections.size(); k++) {
                    var section = sections.get(k);
                    if (section.level() > 0 && text.startsWith(section.label()) && text.contains(section.title())) {
                        at = section.no();
                        next = k + 1;
                        break;
                    }
                }
            }
            return at;
        }
    }
}
