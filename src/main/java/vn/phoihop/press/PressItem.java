package vn.phoihop.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.HandMark;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// A press item as its rules see it.
record PressItem(
        String province,
        PressItemId id,
        PressNumber number,
        Publication publication,
        Place place,
        Topic topic,
        Instant capturedAt,
        Hands hands,
        PressState state,
        int round,
        String reasonCode,
        String reason,
        Outlet outlet,
        @Nullable Reference concern,
        Times times,
        int version) {

    static final String KIND = "press";

    /// Whose item it is, who leads, who helps, whose own conduct is criticised.
    record Hands(
            OrganisationId owner,
            @Nullable OrganisationId lead,
            List<OrganisationId> partners,
            @Nullable OrganisationId concerned) {

        /// Those who see it besides its owner.
        Set<OrganisationId> shared() {
            var all = new LinkedHashSet<>(partners);
            if (lead != null) {
                all.add(lead);
            }
            all.remove(owner);
            return all;
        }
    }

    /// What became of a request to the outlet.
    record Outlet(OutletOutcome outcome, @Nullable LocalDate on, String words) {

        static final Outlet NOT_ASKED = new Outlet(OutletOutcome.NOT_ASKED, null, "");
    }

    /// Its clocks, and what they say of the answer.
    record Times(
            ClockId assign,
            ClockId answer,
            @Nullable ClockId mend,
            LocalDate firstDueOn,
            LocalDate dueOn,
            Instant dueAt,
            boolean isSure,
            @Nullable Instant respondedAt,
            boolean isLate) {

        /// The times of an item that was just captured.
        static Times begin(PressClocks.Started assign, PressClocks.Started answer) {
            return new Times(
                    assign.clock(),
                    answer.clock(),
                    null,
                    answer.dueOn(),
                    answer.dueOn(),
                    answer.dueAt(),
                    answer.isSure(),
                    null,
                    false);
        }

        Times responded(Instant at) {
            return new Times(assign, answer, mend, firstDueOn, dueOn, dueAt, isSure, at, !at.isBefore(dueAt));
        }

        Times mending(@Nullable ClockId clock) {
            return new Times(assign, answer, clock, firstDueOn, dueOn, dueAt, isSure, respondedAt, isLate);
        }
    }

    Reference reference() {
        return new Reference(KIND, id.toString(), number.toString(), publication.title());
    }

    Audience audience() {
        return new Audience(hands.owner(), hands.shared(), false);
    }

    /// What somebody is to this item.
    Set<Part> parts(Actor by) {
        var parts = EnumSet.noneOf(Part.class);
        var own = by.organisation();
        if (own.equals(hands.owner())) {
            parts.add(Part.OWNER);
            if (by.is(Role.SPOKESPERSON)) {
                parts.add(Part.SPOKESPERSON);
            }
        }
        if (own.equals(hands.lead())) {
            parts.add(Part.LEAD);
        }
        if (hands.partners().contains(own)) {
            parts.add(Part.PARTNER);
        }
        if (by.is(Role.LEADER) && !parts.isEmpty()) {
            parts.add(Part.APPROVER);
        }
        if (by.is(Role.COORDINATOR) && by.visibility().organisations().contains(hands.owner())) {
            parts.add(Part.COORDINATOR);
        }
        return parts;
    }

    /// Why it does not make this move now for this actor, at a moment not in the future.
    Optional<Refusal> refuses(PressMove move, Instant at, Instant now, Actor by) {
        var refused = PressFlow.refuses(move, state, parts(by));
        if (refused.isPresent()) {
            return refused;
        }
        return at.isAfter(now) || at.isBefore(capturedAt) ? Optional.of(Refusal.NOT_AT_THAT_TIME) : Optional.empty();
    }

    /// Whether these hands may verify: where the conduct of the lead is criticised, somebody outside it joins.
    static Optional<Refusal> refusesHands(Hands hands) {
        var lead = hands.lead();
        if (lead != null && hands.partners().contains(lead)) {
            return Optional.of(Refusal.LEAD_AMONG_PARTNERS);
        }
        var criticised = hands.concerned();
        var isOwnCase = criticised != null && criticised.equals(lead);
        return isOwnCase && hands.partners().isEmpty() ? Optional.of(Refusal.OUTSIDER_MISSING) : Optional.empty();
    }

    /// Why this leader does not approve this response: the own draft, or the own conduct.
    Optional<Refusal> refusesApproval(Response response, Actor by) {
        if (response.draftedMark().equals(mark(by))) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        var isOwnCase = by.organisation().equals(hands.concerned());
        return response.kind().needsOutsider() && isOwnCase ? Optional.of(Refusal.OUTSIDE_APPROVAL) : Optional.empty();
    }

    /// The mark of an actor on this item.
    String mark(Actor by) {
        return HandMark.of(id.toString(), by);
    }

    PressItem moved(PressMove move) {
        return in(PressFlow.of(move).after(state));
    }

    private PressItem in(PressState next) {
        return with(hands, next, round, reasonCode, reason, outlet, concern, times);
    }

    PressItem because(String code, String words) {
        return with(hands, state, round, code, words, outlet, concern, times);
    }

    PressItem heldBy(Hands others) {
        return with(others, state, round, reasonCode, reason, outlet, concern, times);
    }

    PressItem linkedTo(Reference other) {
        return with(hands, state, round, reasonCode, reason, outlet, other, times);
    }

    PressItem told(Outlet other) {
        return with(hands, state, round, reasonCode, reason, other, concern, times);
    }

    PressItem timed(Times others) {
        return with(hands, state, round, reasonCode, reason, outlet, concern, others);
    }

    PressItem inRound(int next) {
        return with(hands, state, next, reasonCode, reason, outlet, concern, times);
    }

    private PressItem with(
            Hands hands,
            PressState state,
            int round,
            String code,
            String reason,
            Outlet outlet,
            @Nullable Reference concern,
            Times times) {
        return new PressItem(
                province,
                id,
                number,
                publication,
                place,
                topic,
                capturedAt,
                hands,
                state,
                round,
                code,
                reason,
                outlet,
                concern,
                times,
                version);
    }
}
