package vn.phoihop.concerns;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;

/// Makes the moves of the tables: asks the table, what every move needs, then what this one needs.
@Component
class Moves {

    private final ConcernKeeper keeper;
    private final ProposalStore proposals;
    private final Clusters clusters;
    private final Ratings ratings;
    private final Promises promises;
    private final Publications publications;
    private final Map<ConcernMove, Function<Step, Step.Decision>> acts = new EnumMap<>(ConcernMove.class);

    Moves(
            ConcernKeeper keeper,
            ProposalStore proposals,
            Clusters clusters,
            Ratings ratings,
            Promises promises,
            Publications publications,
            List<Acts> all) {
        this.keeper = keeper;
        this.proposals = proposals;
        this.clusters = clusters;
        this.ratings = ratings;
        this.promises = promises;
        this.publications = publications;
        all.forEach(part -> acts.putAll(part.acts()));
    }

    /// The moves somebody makes.
    Set<ConcernMove> known() {
        return acts.keySet();
    }

    Optional<Refusal> make(ConcernId id, int version, ConcernMove move, ConcernInput input, Instant at, Actor by) {
        var concern = keeper.need(id, version, by);
        var step = new Step(concern, move, input, at, by);
        var refused = refuses(step);
        if (refused.isPresent()) {
            return refused;
        }
        return Rows.takesTwo(move) ? propose(step) : perform(step);
    }

    /// What every move is asked: the table, the moment, the reason, the evidence, that nothing is stamped secret.
    Optional<Refusal> refuses(Step step) {
        var concern = step.concern();
        var refused = Rows.refuses(step.move(), concern.axes(), concern.parts(step.by()));
        if (refused.isPresent()) {
            return refused;
        }
        var row = Rows.of(step.move());
        var input = step.input();
        if (row.needsReason() && !isReasoned(step)) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        if (row.needsEvidence() && input.document() == null && input.title().isEmpty()) {
            return Optional.of(Refusal.EVIDENCE_MISSING);
        }
        if (input.isTooLong()) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (SecretWords.stamp(input.words()) || SecretWords.stamp(input.more())) {
            return Optional.of(Refusal.SECRET_WORDS);
        }
        return concern.untimely(step.at(), keeper.now());
    }

    /// A reason of the list and, but for a referral, words.
    private static boolean isReasoned(Step step) {
        var listed = Reason.of(step.move());
        var isListed =
                listed.isEmpty() || Reason.of(step.move(), step.input().code()).isPresent();
        return isListed
                && (step.move() == ConcernMove.REFER || !step.input().words().isEmpty());
    }

    private Optional<Refusal> propose(Step step) {
        if (proposals.waiting(step.concern()).stream().anyMatch(each -> each.move() == step.move())) {
            return Optional.of(Refusal.ALREADY_PROPOSED);
        }
        var refused = switch (step.move()) {
            case LOWER -> ratings.refusesLowering(step);
            case PROMISE -> promises.refuses(step);
            case MOVE_PROMISE -> promises.refusesMoving(step);
            case PUBLISH, PUBLISH_FULL, CORRECT_PUBLIC -> publications.refuses(step);
            default -> Optional.<Refusal>empty();
        };
        if (refused.isEmpty()) {
            proposals.propose(step);
            keeper.note(step.concern(), "PROPOSED", List.of(step.move().name()), step.at(), step.by());
        }
        return refused;
    }

    /// Makes the move: everybody whose signature it needs has signed.
    Optional<Refusal> perform(Step step) {
        return switch (decide(step)) {
            case Step.Decision.Refused(var why) -> Optional.of(why);
            case Step.Decision.Made made -> {
                keeper.keep(step, made);
                clusters.following(step, made.concern()).forEach(this::perform);
                yield Optional.empty();
            }
        };
    }

    private Step.Decision decide(Step step) {
        return Optional.ofNullable(acts.get(step.move()))
                .map(act -> act.apply(step))
                .orElseGet(() -> Step.no(Refusal.NOT_NOW));
    }
}
