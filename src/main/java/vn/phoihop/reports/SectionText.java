package vn.phoihop.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.writing.Prose;

/// A section of a report as it stands: its words with their marks, who wrote them last. `isBegun` when somebody wrote
/// in it, or looked at the words it began with and kept them.
public record SectionText(
        int no,
        String label,
        int level,
        String title,
        SectionKind kind,
        String guide,
        String body,
        boolean isBegun,
        String editor,
        @Nullable Instant editedAt,
        int version) {

    public Prose prose() {
        return Prose.of(body);
    }

    public boolean isHeading() {
        return kind == SectionKind.HEADING;
    }

    /// Whether there is anything to read in it.
    public boolean isFilled() {
        return isHeading() || !body.isBlank();
    }

    /// The title with its label; the kind’s own words stand where there is none.
    public String shownTitle() {
        return (label + " " + title).strip();
    }
}
