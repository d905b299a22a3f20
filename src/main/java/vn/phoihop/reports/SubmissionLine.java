package vn.phoihop.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// The report of a unit as lists show it. `filled` of `asked` sections have words; `isLate` is derived now, or from
/// when it was first sent.
public record SubmissionLine(
        SubmissionId id,
        String number,
        String title,
        RequestId request,
        OrganisationId unit,
        OrganisationId requester,
        SubmissionState state,
        boolean takesIn,
        int round,
        @Nullable ClockId clock,
        Instant dueAt,
        @Nullable Instant firstSentAt,
        @Nullable Instant sentAt,
        @Nullable Instant submittedAt,
        @Nullable Instant urgedAt,
        int filled,
        int asked,
        boolean isLate,
        boolean stale,
        int version) {

    public Reference reference() {
        return new Reference("reports", id.toString(), number, title);
    }

    /// How much of it is written, in percent.
    public int percent() {
        return asked == 0 ? 0 : filled * 100 / asked;
    }
}
