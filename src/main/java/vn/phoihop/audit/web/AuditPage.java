package vn.phoihop.audit.web;

import java.time.Instant;
import java.util.List;

/// What the audit trail shows: the filter as typed, the lines, and the addresses of what follows (empty at the end) and
/// of the export.
public record AuditPage(AuditForm filter, boolean personIsUnknown, List<Line> lines, String more, String export) {

    /// A line as people read it: the act and the detail in words and as they are stored.
    public record Line(
            long number,
            Instant at,
            String who,
            String organisation,
            String act,
            String code,
            String subject,
            String detail,
            String shownDetail) {}
}
