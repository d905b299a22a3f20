package vn.phoihop.access.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.phoihop.access.RightChangeLine.Kind;

/// Changes of rights to be confirmed, with the key of a refusal (or nothing).
public record RightChangePage(List<Line> lines, String refusal) {

    /// One change: what, whose, where, the detail, by whom and when; and whether this person may confirm it.
    public record Line(
            UUID id,
            Kind kind,
            String person,
            String organisation,
            String detail,
            String by,
            Instant at,
            boolean mayConfirm) {}
}
