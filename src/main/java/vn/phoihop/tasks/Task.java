package vn.phoihop.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.Audience;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// A task as its rules see it. `above` are the owners of the tasks it is part of, nearest first.
record Task(
        String province,
        TaskId id,
        TaskNumber number,
        @Nullable TaskId parent,
        String title,
        Output output,
        Hands hands,
        Deadline deadline,
        TaskState state,
        String unit,
        Instant plannedAt,
        @Nullable Claim claim,
        int returns,
        int extensions,
        @Nullable Instant acceptedAt,
        Term term,
        int version) {

    static final String KIND = "tasks";
    private static final int DEEPEST = 5;

    /// Whose task it is, who leads it since when, who co-operates, and whose tasks it is part of.
    record Hands(
            OrganisationId owner,
            OrganisationId lead,
            Instant leadSince,
            List<OrganisationId> partners,
            List<OrganisationId> above) {

        /// Those who see it besides its owner.
        Set<OrganisationId> shared() {
            var all = new LinkedHashSet<OrganisationId>();
            all.add(lead);
            all.addAll(partners);
            all.addAll(above);
            all.remove(owner);
            return all;
        }

        Hands ledBy(OrganisationId other, Instant since) {
            return new Hands(owner, other, since, partners, above);
        }

        /// Whether a part led by this organisation would go back to those the task came from.
        boolean goesBackTo(OrganisationId other) {
            return above.contains(other) && !other.equals(owner);
        }
    }

    /// Done, as the lead said: when, who said it, and whether the date had passed.
    record Claim(Instant at, AccountId by, boolean late) {}

    Reference reference() {
        return new Reference(KIND, id.toString(), number.toString(), title);
    }

    Audience audience() {
        return new Audience(hands.owner(), hands.shared(), false);
    }

    /// What somebody is to this task.
    Set<Part> parts(Actor by) {
        return parts(hands.owner(), hands.lead(), hands.partners(), by);
    }

    static Set<Part> parts(OrganisationId owner, OrganisationId lead, List<OrganisationId> partners, Actor by) {
        var parts = EnumSet.noneOf(Part.class);
        if (by.organisation().equals(owner)) {
            parts.add(Part.OWNER);
        }
        if (by.organisation().equals(lead)) {
            parts.add(Part.LEAD);
        }
        if (partners.contains(by.organisation())) {
            parts.add(Part.PARTNER);
        }
        if (by.is(Role.LEADER) && (parts.contains(Part.OWNER) || parts.contains(Part.LEAD))) {
            parts.add(Part.APPROVER);
        }
        if (by.is(Role.COORDINATOR) && by.visibility().organisations().contains(owner)) {
            parts.add(Part.COORDINATOR);
        }
        return parts;
    }

    /// Why it does not make this move now for this actor, at a moment not in the future.
    Optional<Refusal> refuses(TaskMove move, Instant at, Instant now, Actor by) {
        var refused = TaskFlow.refuses(move, state, parts(by));
        return refused.isPresent() ? refused : untimely(at, now);
    }

    Optional<Refusal> untimely(Instant at, Instant now) {
        return at.isAfter(now) || at.isBefore(plannedAt) ? Optional.of(Refusal.NOT_AT_THAT_TIME) : Optional.empty();
    }

    /// Why this organisation cannot lead it, or a part of it.
    Optional<Refusal> refusesLead(OrganisationId other) {
        if (hands.lead().equals(other)) {
            return Optional.of(Refusal.SAME_LEAD);
        }
        if (hands.partners().contains(other)) {
            return Optional.of(Refusal.LEAD_AMONG_PARTNERS);
        }
        return hands.goesBackTo(other) ? Optional.of(Refusal.CYCLE) : Optional.empty();
    }

    /// Why a part led by this organisation cannot be split off.
    Optional<Refusal> refusesPartFor(OrganisationId other) {
        if (hands.above().size() >= DEEPEST) {
            return Optional.of(Refusal.TOO_DEEP);
        }
        var isBack = partsAbove().contains(other) && !other.equals(hands.lead());
        return isBack ? Optional.of(Refusal.CYCLE) : Optional.empty();
    }

    /// The owners above a part of it.
    List<OrganisationId> partsAbove() {
        var all = new ArrayList<OrganisationId>();
        all.add(hands.owner());
        all.addAll(hands.above());
        return all.stream().distinct().toList();
    }

    Optional<Refusal> refusesAcceptance(boolean isCriterionMet, Actor by) {
        if (claim != null && claim.by().equals(by.account())) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        return isCriterionMet ? Optional.empty() : Optional.of(Refusal.CRITERION_NOT_TICKED);
    }

    /// A first return gives the time of the review back, further ones do not; a date set by law runs on.
    boolean waitsForReview() {
        return returns == 0 && deadline.dateClass() == DateClass.PLAN;
    }

    Task moved(TaskMove move) {
        return with(TaskFlow.of(move).after(state), unit, hands, claim, returns, extensions, acceptedAt);
    }

    Task ledBy(OrganisationId other, Instant since) {
        return with(state, "", hands.ledBy(other, since), claim, returns, extensions, acceptedAt);
    }

    Task doneBy(String named) {
        return with(state, named, hands, claim, returns, extensions, acceptedAt);
    }

    Task claimed(Instant at, AccountId by) {
        return with(state, unit, hands, new Claim(at, by, !at.isBefore(term.dueAt())), returns, extensions, acceptedAt);
    }

    Task sentBack() {
        return with(state, unit, hands, null, returns + 1, extensions, null);
    }

    Task accepted(Instant at) {
        return with(state, unit, hands, claim, returns, extensions, at);
    }

    Task extended() {
        return with(state, unit, hands, claim, returns, extensions + 1, acceptedAt);
    }

    Task reopened() {
        return with(state, unit, hands, null, 0, 0, null);
    }

    Task due(Deadline other, Term renewed) {
        return new Task(
                province,
                id,
                number,
                parent,
                title,
                output,
                hands,
                other,
                state,
                unit,
                plannedAt,
                claim,
                returns,
                extensions,
                acceptedAt,
                renewed,
                version);
    }

    Task due(Term renewed) {
        return due(deadline, renewed);
    }

    private Task with(
            TaskState next,
            String named,
            Hands others,
            @Nullable Claim said,
            int sent,
            int longer,
            @Nullable Instant accepted) {
        return new Task(
                province, id, number, parent, title, output, others, deadline, next, named, plannedAt, said, sent,
                longer, accepted, term, version);
    }
}
