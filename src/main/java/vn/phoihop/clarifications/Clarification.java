package vn.phoihop.clarifications;

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

/// A clarification as its rules see it: a sentence and what is said to it, never a person.
record Clarification(
        String province,
        ClarificationId id,
        ClarificationNumber number,
        Claim claim,
        Channel channel,
        Hands hands,
        State state,
        PublicState publication,
        @Nullable ClaimRating rating,
        Because because,
        int edition,
        boolean isContested,
        @Nullable Reference outcome,
        Times times,
        Instant proposedAt,
        @Nullable Instant publishedAt,
        int version) {

    static final String KIND = "clarifications";
    private static final int TITLE = 120;

    /// The sentence, what it is about, why it is believed.
    record Claim(
            String words,
            String policy,
            @Nullable Reference record,
            String whyBelieved,
            Topic topic,
            NewClarification.Place place,
            boolean isSafety) {}

    /// Whose it is, whose policy it is about, who takes part.
    record Hands(OrganisationId owner, @Nullable OrganisationId concerned, List<OrganisationId> partners) {

        /// Those who see it besides its owner.
        Set<OrganisationId> shared() {
            var all = new LinkedHashSet<>(partners);
            if (concerned != null) {
                all.add(concerned);
            }
            all.remove(owner);
            return all;
        }
    }

    /// Why it was declined or withdrawn: a code of a closed list, and words.
    record Because(String code, String words) {

        static final Because NOTHING = new Because("", "");
    }

    /// Its clocks, and what the one that runs says.
    record Times(
            @Nullable ClockId scope,
            @Nullable ClockId evidence,
            @Nullable ClockId mend,
            @Nullable ClockId review,
            @Nullable LocalDate dueOn,
            @Nullable Instant dueAt) {}

    String reasonCode() {
        return because.code();
    }

    String reason() {
        return because.words();
    }

    Reference reference() {
        var words = claim.words();
        var title = words.length() <= TITLE ? words : words.substring(0, TITLE) + "…";
        return new Reference(KIND, id.toString(), number.toString(), title);
    }

    Audience audience() {
        return new Audience(hands.owner(), hands.shared(), false);
    }

    /// What somebody is to this clarification.
    Set<Part> parts(Actor by) {
        var parts = EnumSet.noneOf(Part.class);
        var own = by.organisation();
        var takesPart = own.equals(hands.owner()) || hands.partners().contains(own);
        if (own.equals(hands.owner())) {
            parts.add(Part.LEAD);
        }
        if (hands.shared().contains(own)) {
            parts.add(Part.PARTNER);
        }
        if (takesPart && by.is(Role.LEADER)) {
            parts.add(Part.APPROVER);
        }
        if (takesPart && by.is(Role.DATA_PROTECTION_OFFICER)) {
            parts.add(Part.DATA_PROTECTION);
        }
        if (takesPart && by.is(Role.SPOKESPERSON)) {
            parts.add(Part.SPOKESPERSON);
        }
        if (by.is(Role.COORDINATOR) && by.visibility().organisations().contains(hands.owner())) {
            parts.add(Part.COORDINATOR);
        }
        return parts;
    }

    /// Why it does not make this move now for somebody who is all of these parts, at a moment not in the future.
    Optional<Refusal> refuses(Move move, Set<Part> parts, Instant at, Instant now) {
        var refused = ClarificationFlow.refuses(move, state, parts);
        if (refused.isPresent()) {
            return refused;
        }
        var needsPage = move == Move.CORRECT || move == Move.WITHDRAW || move == Move.EXPIRE || move == Move.CONTEST;
        if (needsPage && publication != PublicState.PUBLISHED) {
            return Optional.of(Refusal.NOT_PUBLISHED);
        }
        return at.isAfter(now) || at.isBefore(proposedAt) ? Optional.of(Refusal.NOT_AT_THAT_TIME) : Optional.empty();
    }

    /// Whether an organisation is outside what the claim is about; where nobody is named, it is about its owner.
    boolean isOutside(OrganisationId organisation) {
        var about = hands.concerned() == null ? hands.owner() : hands.concerned();
        return !organisation.equals(about);
    }

    /// The mark of an actor on this clarification.
    String mark(Actor by) {
        return HandMark.of(id.toString(), by);
    }

    /// With those who take part added; whoever was named before stays.
    Clarification joinedBy(@Nullable OrganisationId concerned, List<OrganisationId> partners) {
        var all = new LinkedHashSet<>(hands.partners());
        all.addAll(partners);
        all.remove(hands.owner());
        var about = hands.concerned() == null ? concerned : hands.concerned();
        return new Clarification(
                province,
                id,
                number,
                claim,
                channel,
                new Hands(hands.owner(), about, List.copyOf(all)),
                state,
                publication,
                rating,
                because,
                edition,
                isContested,
                outcome,
                times,
                proposedAt,
                publishedAt,
                version);
    }

    Clarification moved(Move move) {
        return with(
                ClarificationFlow.of(move).after(state),
                publication,
                rating,
                because,
                edition,
                isContested,
                outcome,
                times,
                publishedAt);
    }

    Clarification because(String code, String words) {
        return with(
                state,
                publication,
                rating,
                new Because(code, words),
                edition,
                isContested,
                outcome,
                times,
                publishedAt);
    }

    Clarification rated(@Nullable ClaimRating other) {
        return with(state, publication, other, because, edition, isContested, outcome, times, publishedAt);
    }

    Clarification timed(Times others) {
        return with(state, publication, rating, because, edition, isContested, outcome, others, publishedAt);
    }

    Clarification shown(PublicState other) {
        return with(state, other, rating, because, edition, isContested, outcome, times, publishedAt);
    }

    Clarification published(int next, Instant at) {
        var first = publishedAt == null ? at : publishedAt;
        return with(state, PublicState.PUBLISHED, rating, Because.NOTHING, next, false, outcome, times, first);
    }

    Clarification contested() {
        return with(state, publication, rating, because, edition, true, outcome, times, publishedAt);
    }

    Clarification ledTo(Reference other) {
        return with(state, publication, rating, because, edition, false, other, times, publishedAt);
    }

    private Clarification with(
            State state,
            PublicState publication,
            @Nullable ClaimRating rating,
            Because because,
            int edition,
            boolean isContested,
            @Nullable Reference outcome,
            Times times,
            @Nullable Instant publishedAt) {
        return new Clarification(
                province,
                id,
                number,
                claim,
                channel,
                hands,
                state,
                publication,
                rating,
                because,
                edition,
                isContested,
                outcome,
                times,
                proposedAt,
                publishedAt,
                version);
    }
}
