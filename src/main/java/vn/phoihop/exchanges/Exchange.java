package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;

/// An exchange (trao đổi): one organisation asks, tells or invites others. `receivers` are those it is meant for while
/// it is prepared, and those it went to afterwards.
record Exchange(
        String province,
        ExchangeId id,
        String number,
        ExchangeKind kind,
        ExchangeStatus status,
        OrganisationId requester,
        List<OrganisationId> receivers,
        ExchangeContent content,
        AccountId draftedBy,
        int round,
        @Nullable Instant submittedAt,
        @Nullable Instant sentAt,
        int version) {

    Exchange at(int seen) {
        if (seen != version) {
            throw new OptimisticLockingFailureException("exchange " + id);
        }
        return this;
    }

    /// The same exchange, written anew by somebody.
    Exchange saying(ExchangeDraft draft, AccountId by) {
        return new Exchange(
                province,
                id,
                number,
                kind,
                status,
                requester,
                draft.receivers(),
                draft.content(),
                by,
                round,
                null,
                null,
                version);
    }

    Exchange inRound(int other) {
        return new Exchange(
                province,
                id,
                number,
                kind,
                status,
                requester,
                receivers,
                content,
                draftedBy,
                other,
                submittedAt,
                sentAt,
                version);
    }

    Reference reference() {
        return new Reference("exchanges", id.toString(), number, content.subject());
    }

    /// Who sees what concerns this receiver: the two of them, and the others where the kind says so.
    Audience audience(OrganisationId receiver) {
        var others = new HashSet<OrganisationId>(kind.showsAnswersToAll() ? receivers : Set.of());
        others.add(receiver);
        return new Audience(requester, others, false);
    }

    /// Why this event is not possible now, or not for this person; empty when it is.
    Optional<Refusal> refuses(ExchangeEvent event, String reason, Actor actor) {
        var row = ExchangeFlow.of(event);
        if (!row.isFrom(status)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (!isOfKind(event)) {
            return Optional.of(Refusal.NOT_FOR_THIS_KIND);
        }
        if (!row.isFor(parts(actor))) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (row.needsReason() && reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        return row.needsOtherPerson() && actor.account().equals(draftedBy)
                ? Optional.of(Refusal.SAME_PERSON)
                : Optional.empty();
    }

    Set<Part> parts(Actor actor) {
        return Parts.of(requester, receivers, actor);
    }

    /// Whether its kind knows this event at all.
    boolean isOfKind(ExchangeEvent event) {
        return switch (event) {
            case EXCHANGE_DRAFTED, EXCHANGE_SENT, EXCHANGE_RECALLED -> true;
            case COMMENTS_CONSOLIDATED, CONSULTATION_RETURNED, CONSULTATION_REOPENED ->
                kind == ExchangeKind.DRAFT_CONSULTATION;
            case MEETING_HELD, MEETING_RESCHEDULED, CONCLUSIONS_ISSUED -> kind == ExchangeKind.MEETING_INVITATION;
            case PROPOSAL_CARRIED_OUT, PROPOSAL_REVIEWED -> kind == ExchangeKind.COMMS_PROPOSAL;
            case EXCHANGE_COMPLETED -> kind.endsWithItsLegs() || kind == ExchangeKind.COMMS_PROPOSAL;
        };
    }
}
