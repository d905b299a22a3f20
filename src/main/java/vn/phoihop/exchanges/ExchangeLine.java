package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// An exchange as a line of a list. `legs` and `answered` count the receivers this actor sees; `dueAt` is the earliest
/// date of those who still owe an answer.
public record ExchangeLine(
        ExchangeId id,
        String number,
        ExchangeKind kind,
        ExchangeStatus status,
        OrganisationId requester,
        List<OrganisationId> receivers,
        String subject,
        boolean urgent,
        boolean internal,
        boolean submitted,
        @Nullable Instant sentAt,
        Instant draftedAt,
        int legs,
        int answered,
        @Nullable Instant dueAt,
        @Nullable ClockId dueClock,
        boolean isOverdue,
        boolean isWaiting) {

    /// The line as a link.
    public Reference reference() {
        return new Reference("exchanges", id.toString(), number, subject);
    }
}
