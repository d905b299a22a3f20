package vn.phoihop.clarifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;

/// What two people decide on a clarification: one says it, another agrees. One of them is a leader, and where it is
/// approved one of them is from outside the organisation concerned.
@Component
public class Decisions {

    private static final String LEADER = "LEADER";

    /// What changes the page anyone reads.
    private static final Set<Move> PUBLIC = Set.of(Move.APPROVE, Move.CORRECT, Move.WITHDRAW);

    private final Keeper keeper;
    private final PaperStore papers;
    private final ClarificationClocks clocks;
    private final ClarificationPublishing publishing;
    private final ConcernDoor concerns;

    Decisions(
            Keeper keeper,
            PaperStore papers,
            ClarificationClocks clocks,
            ClarificationPublishing publishing,
            ConcernDoor concerns) {
        this.keeper = keeper;
        this.papers = papers;
        this.clocks = clocks;
        this.publishing = publishing;
        this.concerns = concerns;
    }

    /// The claim is right: a concern is opened, or what the authorities had said is put right.
    @Transactional
    public Optional<Refusal> findRight(
            ClarificationId id, int version, Follow follow, String words, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var refused = keeper.refuses(it, Move.FIND_RIGHT, at, by)
                .or(() -> ClaimText.missing(words))
                .or(() -> ClaimText.refuses(words));
        return together(it, refused, Move.FIND_RIGHT, List.of(follow.name(), words), at, by, first -> {
            var outcome = Follow.valueOf(first.detail(0)) == Follow.CONCERN
                    ? concerns.open(it, first.detail(1), at, by)
                    : Optional.of(new Reference("", "", "", first.detail(1)));
            if (outcome.isEmpty()) {
                return Optional.of(Refusal.CONCERN_REFUSED);
            }
            var right = clocks.gathered(it.moved(Move.FIND_RIGHT), "right", at, by)
                    .rated(ClaimRating.ACCURATE)
                    .ledTo(outcome.get());
            keeper.keep(right, Move.FIND_RIGHT, at, by, first.detail(1));
            publishing.log(Move.FIND_RIGHT, first.detail(0), right, at);
            publishing.show(right, at);
            return Optional.empty();
        });
    }

    /// It cannot be checked.
    @Transactional
    public Optional<Refusal> findUncheckable(ClarificationId id, int version, String words, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var refused = keeper.refuses(it, Move.FIND_UNCHECKABLE, at, by)
                .or(() -> ClaimText.missing(words))
                .or(() -> ClaimText.refuses(words));
        return together(it, refused, Move.FIND_UNCHECKABLE, List.of(words), at, by, first -> {
            var declined = clocks.gathered(it.moved(Move.FIND_UNCHECKABLE), "uncheckable", at, by)
                    .because(DeclineReason.NOT_CHECKABLE.name(), first.detail(0));
            keeper.keep(declined, Move.FIND_UNCHECKABLE, at, by, first.detail(0));
            publishing.log(Move.FIND_UNCHECKABLE, DeclineReason.NOT_CHECKABLE.name(), declined, at);
            return Optional.empty();
        });
    }

    /// Two leaders approve with the same rating, one of them from outside the organisation concerned.
    @Transactional
    public Optional<Refusal> approve(ClarificationId id, int version, ClaimRating rating, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var waiting = papers.waiting(it);
        var refused = keeper.refuses(it, Move.APPROVE, at, by)
                .or(() -> waiting.isEmpty() ? Optional.of(Refusal.NOTHING_DRAFTED) : Optional.empty())
                .or(() -> waiting.filter(each -> each.draftedMark().equals(it.mark(by)))
                                .isPresent()
                        ? Optional.of(Refusal.OWN_DRAFT)
                        : Optional.empty())
                .or(() -> rating != ClaimRating.INACCURATE
                                && waiting.filter(each -> each.whatIsRight().isBlank())
                                        .isPresent()
                        ? Optional.of(Refusal.RIGHT_COMES_FIRST)
                        : Optional.empty());
        return together(it, refused, Move.APPROVE, List.of(rating.name()), at, by, first -> {
            papers.rate(it, waiting.orElseThrow(), rating);
            keeper.keep(it.moved(Move.APPROVE).rated(rating), Move.APPROVE, at, by);
            return Optional.empty();
        });
    }

    /// The spokesperson publishes what was approved.
    @Transactional
    public Optional<Refusal> publish(ClarificationId id, int version, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var waiting = papers.waiting(it);
        var refused = keeper.refuses(it, Move.PUBLISH, at, by)
                .or(() -> waiting.isEmpty() ? Optional.of(Refusal.NOTHING_DRAFTED) : Optional.empty());
        return Keeper.unless(refused, () -> {
            var edition = waiting.orElseThrow();
            papers.publish(it, edition, at);
            var done = clocks.gathered(it.moved(Move.PUBLISH).published(edition.ordinal(), at), "published", at, by);
            var shown = clocks.reviewed(done, at, by);
            keeper.keep(shown, Move.PUBLISH, at, by, Integer.toString(edition.ordinal()));
            publishing.log(Move.PUBLISH, "", shown, at);
            publishing.show(shown, at);
        });
    }

    /// A new version of a published one, as visible as the original. The first who says so starts its term.
    @Transactional
    public Optional<Refusal> correct(ClarificationId id, int version, Correction correction, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var refused = keeper.refuses(it, Move.CORRECT, at, by)
                .or(() -> ClaimText.missing(correction.words()).or(() -> ClaimText.missing(correction.why())))
                .or(() -> ClaimText.refuses(correction.whatIsRight(), correction.words(), correction.why()));
        var isFirst = waiting(it, Move.CORRECT).isEmpty();
        var started = refused.isEmpty() && isFirst ? clocks.mending(it, at, by) : it;
        return together(started, refused, Move.CORRECT, correction.details(), at, by, first -> {
            papers.draft(it, first.detail(1), first.detail(2), first.detail(3), first.firstMark(), first.at());
            var edition = papers.waiting(it).orElseThrow();
            var rating = ClaimRating.valueOf(first.detail(0));
            papers.rate(it, edition, rating);
            papers.publish(it, edition, at);
            var next = clocks.mended(it.published(edition.ordinal(), at).rated(rating), at, by);
            keeper.keep(next, Move.CORRECT, at, by, Integer.toString(edition.ordinal()), first.detail(3));
            publishing.log(Move.CORRECT, "", next, at);
            publishing.show(next, at);
            return Optional.empty();
        });
    }

    /// What a corrected version says, and why.
    public record Correction(ClaimRating rating, String whatIsRight, String words, String why) {

        List<String> details() {
            return List.of(rating.name(), whatIsRight, words, why);
        }
    }

    /// Withdraws it; its page stays with the reason.
    @Transactional
    public Optional<Refusal> withdraw(
            ClarificationId id, int version, WithdrawReason code, String words, Instant at, Actor by) {
        var it = keeper.need(id, version, by);
        var refused = keeper.refuses(it, Move.WITHDRAW, at, by)
                .or(() -> ClaimText.missing(words))
                .or(() -> ClaimText.refuses(words));
        return together(it, refused, Move.WITHDRAW, List.of(code.name(), words), at, by, first -> {
            clocks.unreviewed(it, "withdrawn", at, by);
            var gone = it.shown(PublicState.WITHDRAWN).because(first.detail(0), first.detail(1));
            keeper.keep(gone, Move.WITHDRAW, at, by, first.detail(1));
            publishing.log(Move.WITHDRAW, first.detail(0), gone, at);
            publishing.show(gone, at);
            return Optional.empty();
        });
    }

    private Optional<Consent> waiting(Clarification it, Move move) {
        return papers.consents(it).stream().filter(each -> each.what() == move).findFirst();
    }

    private interface Done {
        Optional<Refusal> with(Consent first);
    }

    /// The first person’s word is kept; the second person’s makes the move.
    private Optional<Refusal> together(
            Clarification it,
            Optional<Refusal> refused,
            Move move,
            List<String> details,
            Instant at,
            Actor by,
            Done done) {
        if (refused.isPresent()) {
            return refused;
        }
        var isLeader = it.parts(by).contains(Part.APPROVER);
        var first = waiting(it, move);
        if (first.isEmpty()) {
            var said = Stream.concat(details.stream(), Stream.of(isLeader ? LEADER : ""))
                    .toList();
            keeper.keepFirst(it, new Consent(move, said, by.organisation(), it.mark(by), at), by);
            return Optional.empty();
        }
        return second(it, first.get(), move, details, isLeader, by).or(() -> done.with(first.get()));
    }

    private static Optional<Refusal> second(
            Clarification it, Consent first, Move move, List<String> details, boolean isLeader, Actor by) {
        if (first.firstMark().equals(it.mark(by))) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        if (!isLeader && !first.details().getLast().equals(LEADER)) {
            return Optional.of(Refusal.LEADER_MISSING);
        }
        var isOutside = it.isOutside(by.organisation()) || it.isOutside(first.organisation());
        if (PUBLIC.contains(move) && !isOutside) {
            return Optional.of(Refusal.OUTSIDER_MISSING);
        }
        var isSame = move != Move.APPROVE || first.detail(0).equals(details.getFirst());
        return isSame ? Optional.empty() : Optional.of(Refusal.NOT_THE_SAME);
    }
}
