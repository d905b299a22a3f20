package vn.phoihop.exchanges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Visibility;

/// What one receiver owes (phần việc của một bên nhận).
record Leg(
        String province,
        LegId id,
        ExchangeId exchange,
        OrganisationId requester,
        OrganisationId receiver,
        Set<OrganisationId> sharedWith,
        LegStatus status,
        int round,
        @Nullable LegAnswer answer,
        int insufficient,
        boolean asked,
        boolean extended,
        Appeal appeal,
        boolean forwarded,
        @Nullable OrganisationId competentBody,
        LegClocks clocks,
        Instant dueAt,
        Instant sentAt,
        int version) {

    private static final int TWICE = 2;

    /// What became of an appeal against a refusal.
    enum Appeal {
        NONE,
        LODGED,
        UPHELD,
        DISMISSED
    }

    Leg at(int seen) {
        if (seen != version) {
            throw new OptimisticLockingFailureException("leg " + id);
        }
        return this;
    }

    Audience audience() {
        return new Audience(requester, sharedWith, false);
    }

    /// As its owner sees it: for what the installation does by itself.
    Visibility ownersView() {
        return new Visibility(Set.of(requester));
    }

    Set<Part> parts(Actor actor) {
        return Parts.of(requester, List.of(receiver), actor);
    }

    /// Why this event is not possible now, or not for this person; empty when it is.
    Optional<Refusal> refuses(LegEvent event, String reason, Actor actor) {
        var row = LegFlow.of(event);
        var parts = parts(actor);
        if (!row.isFrom(status)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (!row.isFor(parts)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (row.needsReason() && reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        return refusesBySelf(event, parts);
    }

    private Optional<Refusal> refusesBySelf(LegEvent event, Set<Part> parts) {
        return switch (event) {
            case QUESTION_ASKED -> when(asked, Refusal.ASKED_ALREADY);
            case LEG_EXTENDED ->
                extended ? Optional.of(Refusal.EXTENDED_ALREADY) : when(!status.isOwed(), Refusal.NOT_NOW);
            case APPEAL_LODGED -> when(appeal != Appeal.NONE, Refusal.APPEALED_ALREADY);
            case APPEAL_UPHELD, APPEAL_DISMISSED -> when(appeal != Appeal.LODGED, Refusal.NO_APPEAL);
            case LEG_FOUND_INSUFFICIENT -> refusesThird(parts);
            case LEG_SENT,
                    LEG_ACKNOWLEDGED,
                    LEG_FOUND_NOT_COMPETENT,
                    ANSWERING_STARTED,
                    QUESTION_ANSWERED,
                    QUESTION_WAIT_EXPIRED,
                    PARTIAL_ANSWER_SENT,
                    LEG_ANSWERED,
                    LEG_REFUSED,
                    LEG_ACCEPTED,
                    LEG_ACCEPTED_BY_SILENCE,
                    LEG_REWORK_STARTED,
                    SUPPLY_NOTED,
                    LEG_RECALLED,
                    LEG_CLOSED_WITHOUT_REPLY,
                    LATE_REPLY_RECEIVED -> Optional.empty();
        };
    }

    /// Twice the requester may say that an answer is not enough; after that the coordinator decides.
    private Optional<Refusal> refusesThird(Set<Part> parts) {
        if (parts.contains(Part.COORDINATOR)) {
            return when(insufficient < TWICE, Refusal.NOT_FOR_THE_COORDINATOR_YET);
        }
        return when(insufficient >= TWICE, Refusal.TWICE_INSUFFICIENT);
    }

    private static Optional<Refusal> when(boolean holds, Refusal why) {
        return holds ? Optional.of(why) : Optional.empty();
    }

    /// The clocks of a receiver: to acknowledge, to decide the competence, to answer; the requester’s to accept; the
    /// coordinator’s to decide an appeal.
    record LegClocks(
            @Nullable ClockId acknowledge,
            @Nullable ClockId competence,
            @Nullable ClockId answer,
            @Nullable ClockId review,
            @Nullable ClockId appeal) {}
}
