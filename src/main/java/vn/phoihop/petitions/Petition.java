package vn.phoihop.petitions;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// A petition of voters (kiến nghị cử tri), or an opinion of theirs. It carries a place and a wording, never a person.
record Petition(
        String province,
        PetitionId id,
        String number,
        PetitionKind kind,
        PetitionState state,
        OrganisationId owner,
        Set<OrganisationId> sharedWith,
        PetitionContent content,
        PetitionCourse course,
        PetitionHandling handling,
        PetitionAnswering answering,
        PetitionClocks clocks,
        Publicity publicity,
        int version) {

    /// What the public page says of it.
    record Publicity(State state, String text, @Nullable AccountId proposedBy) {

        static final Publicity INTERNAL = new Publicity(State.INTERNAL, "", null);

        Publicity in(State other) {
            return new Publicity(other, text, proposedBy);
        }

        Publicity saying(String other) {
            return new Publicity(state, other, proposedBy);
        }

        /// Whether it stands on the public page (flows.md 3.0).
        enum State {
            INTERNAL,
            SUMMARY_PUBLIC,
            WITHHELD
        }
    }

    Petition at(int seen) {
        if (seen != version) {
            throw new OptimisticLockingFailureException("petition " + id);
        }
        return this;
    }

    Reference reference() {
        return new Reference("petitions", id.toString(), number, content.topic());
    }

    Audience audience() {
        return new Audience(owner, sharedWith, false);
    }

    /// Those who write the answer: nobody else reads what is prepared.
    Audience writers() {
        var receiver = handling.receiver();
        if (receiver == null) {
            return new Audience(owner, Set.of(), false);
        }
        var others = new HashSet<OrganisationId>(handling.partners());
        var lead = handling.lead();
        if (lead != null) {
            others.add(lead);
        }
        return new Audience(receiver, others, false);
    }

    /// The body that owes the next step on the answering side.
    @Nullable
    OrganisationId debtor() {
        return handling.lead() == null ? handling.receiver() : handling.lead();
    }

    /// What somebody is to this petition.
    Set<Part> parts(Actor actor) {
        if (actor.equals(Actor.installation())) {
            return Set.of(Part.SYSTEM);
        }
        var parts = EnumSet.noneOf(Part.class);
        if (!works(actor)) {
            return parts;
        }
        var own = actor.organisation();
        if (own.equals(owner)) {
            parts.add(Part.OWNER);
        } else if (own.equals(handling.receiver()) || own.equals(handling.lead())) {
            parts.add(Part.LEAD);
        } else if (handling.partners().contains(own)) {
            parts.add(Part.PARTNER);
        }
        if (!parts.isEmpty() && actor.is(Role.LEADER)) {
            parts.add(Part.APPROVER);
        }
        return parts;
    }

    private static boolean works(Actor actor) {
        return actor.isOneOf(Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE);
    }

    /// Why this event is not possible now, or not for this person; empty when it is.
    Optional<Refusal> refuses(PetitionEvent event, String reason, Actor actor) {
        var row = PetitionFlow.of(event);
        if (!row.isFrom(state)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (!row.isFor(parts(actor))) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (row.needsReason() && reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        var isOwn = actor.account().equals(answering.preparedBy());
        return row.needsOtherPerson() && isOwn ? Optional.of(Refusal.SAME_PERSON) : refusesBySelf(event);
    }

    /// What an event asks besides state, part and reason.
    private Optional<Refusal> refusesBySelf(PetitionEvent event) {
        var kindOfEvent = Map.of(
                PetitionEvent.OPINION_NOTED,
                PetitionKind.OPINION,
                PetitionEvent.PETITION_CONSOLIDATED,
                PetitionKind.PETITION);
        if (kindOfEvent.getOrDefault(event, kind) != kind) {
            return Optional.of(kind == PetitionKind.OPINION ? Refusal.IS_AN_OPINION : Refusal.NOT_AN_OPINION);
        }
        if (event == PetitionEvent.HOLDING_ANSWER_SENT) {
            return when(answering.holding(), Refusal.HOLDING_USED);
        }
        if (event == PetitionEvent.PUT_TO_SESSION) {
            return when(answering.sessionAsked(), Refusal.ASKED_ALREADY)
                    .or(() -> when(answering.sentBack() < 2, Refusal.NOT_TWICE));
        }
        if (event == PetitionEvent.FULFILMENT_RECOGNISED) {
            return when(!answering.reported(), Refusal.NOT_REPORTED);
        }
        var isClosedTooSoon = event == PetitionEvent.PETITION_CLOSED && state == PetitionState.ACCEPTED && isUnderWay();
        return when(isClosedTooSoon, Refusal.MUST_BE_MONITORED);
    }

    boolean isUnderWay() {
        var found = answering.answerClass();
        return found != null && found.isUnderWay();
    }

    private static Optional<Refusal> when(boolean holds, Refusal why) {
        return holds ? Optional.of(why) : Optional.empty();
    }

    Petition in(PetitionState other) {
        return copy(other, sharedWith, content, course, handling, answering, clocks, publicity);
    }

    Petition shownTo(OrganisationId... more) {
        var all = new HashSet<>(sharedWith);
        all.addAll(List.of(more));
        all.remove(owner);
        return copy(state, Set.copyOf(all), content, course, handling, answering, clocks, publicity);
    }

    Petition with(PetitionContent other) {
        return copy(state, sharedWith, other, course, handling, answering, clocks, publicity);
    }

    Petition with(PetitionCourse other) {
        return copy(state, sharedWith, content, other, handling, answering, clocks, publicity);
    }

    Petition with(PetitionHandling other) {
        return copy(state, sharedWith, content, course, other, answering, clocks, publicity);
    }

    Petition with(PetitionAnswering other) {
        return copy(state, sharedWith, content, course, handling, other, clocks, publicity);
    }

    Petition with(PetitionClocks other) {
        return copy(state, sharedWith, content, course, handling, answering, other, publicity);
    }

    Petition with(Publicity other) {
        return copy(state, sharedWith, content, course, handling, answering, clocks, other);
    }

    private Petition copy(
            PetitionState inState,
            Set<OrganisationId> shared,
            PetitionContent says,
            PetitionCourse goes,
            PetitionHandling handled,
            PetitionAnswering answered,
            PetitionClocks timed,
            Publicity shown) {
        return new Petition(
                province, id, number, kind, inState, owner, shared, says, goes, handled, answered, timed, shown,
                version);
    }

    /// Who prepared the answer that is under way, as it is kept.
    static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    /// The day from which its age counts: the day it was first said.
    LocalDate raisedOn() {
        return course.raisedOn();
    }
}
