package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// An exchange in full, as this actor may see it: what it says, who owes what, the thread, what can be done now.
public record ExchangeSheet(
        ExchangeId id,
        String number,
        ExchangeKind kind,
        ExchangeStatus status,
        OrganisationId requester,
        List<OrganisationId> receivers,
        ExchangeContent content,
        int round,
        @Nullable Instant submittedAt,
        @Nullable Instant sentAt,
        @Nullable Instant closedAt,
        int version,
        Details details,
        List<LegSheet> legs,
        List<Said> thread,
        List<Attachment> attachments,
        List<CommentLine> comments,
        Map<ClockId, ClockLine> clocks,
        Set<ExchangeEvent> acts,
        boolean isDrafter) {

    /// What only its kind has; empty where it has not.
    public record Details(
            @Nullable MeetingPlan meeting,
            List<PhasePlan> phases,
            List<Figure> figures,
            List<Conclusion> conclusions) {}

    /// A line of the thread: what was done by whom, and the words that belong to it.
    public record Said(
            long seq,
            @Nullable LegId leg,
            String act,
            OrganisationId organisation,
            String name,
            Instant at,
            List<String> details,
            String words) {}

    /// The link to it.
    public Reference reference() {
        return new Reference("exchanges", id.toString(), number, content.subject());
    }

    /// How many of the receivers this actor sees have answered.
    public long answered() {
        return legs.stream().filter(each -> each.answeredAt() != null).count();
    }
}
