package vn.phoihop.concerns;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;

/// Makes the moves of the tables: asks the table, what every move needs, then what this one needs.
@Component
class Moves {

    private final ConcernKeeper keeper;
    private final ProposalStore proposals;
    private final Receptions receptions;
    private final Ratings ratings;
    private final Clusters clusters;
    private final Assignments assignments;
    private final Handlings handlings;
    private final Answers answers;
    private final Promises promises;
    private final Endings endings;
    private final Publications publications;

    Moves(
            ConcernKeeper keeper,
            ProposalStore proposals,
            Receptions receptions,
            Ratings ratings,
            Clusters clusters,
            Assignments assignments,
            Handlings handlings,
            Answers answers,
            Promises promises,
            Endings endings,
            Publications publications) {
        this.keeper = keeper;
        this.proposals = proposals;
        this.receptions = receptions;
        this.ratings = ratings;
        this.clusters = clusters;
        this.assignments = assignments;
        this.handlings = handlings;
        this.answers = answers;
        this.promises = promises;
        this.endings = endings;
        this.publications = publications;
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
            keeper.note(
                    step.concern(), "PROPOSED", java.util.List.of(step.move().name()), step.at(), step.by());
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
        return switch (step.move()) {
            case RECEIVE -> Step.no(Refusal.NOT_NOW);
            case ACKNOWLEDGE -> receptions.acknowledge(step);
            case REFER -> receptions.refer(step);
            case NOT_ACCEPT -> receptions.notAccept(step);
            case TRIAGE -> ratings.triage(step);
            case RAISE -> ratings.raise(step);
            case LOWER -> ratings.lower(step);
            case LINK -> clusters.link(step);
            case UNLINK -> clusters.unlink(step);
            case REPLY_LINKED -> step.made(step.input().words());
            case CLOSE_LINKED, EXPLAIN_LINKED -> endings.closeLinked(step);
            case CONFIRM_LINKED -> endings.confirmLinked(step);
            case ASSIGN -> assignments.assign(step);
            case RETURN -> assignments.giveBack(step);
            case START -> assignments.start(step);
            case ASK_PERSON -> handlings.askPerson(step);
            case REPLY -> handlings.reply(step);
            case END_WAIT -> handlings.endWait(step);
            case ASK_AGENCY -> handlings.askAgency(step);
            case AGENCY_REPLIED -> handlings.agencyReplied(step);
            case PREPARE -> answers.prepare(step);
            case HAND_BACK -> step.made(step.input().code(), step.input().words());
            case APPROVE -> answers.approve(step);
            case HOLD -> answers.hold(step);
            case SEND -> answers.send(step);
            case CONTEST -> answers.contest(step);
            case PROMISE -> promises.make(step);
            case MOVE_PROMISE -> promises.move(step);
            case CLAIM -> endings.claim(step);
            case CONFIRM -> endings.confirm(step);
            case DISPUTE -> endings.dispute(step);
            case CLOSE_UNCONFIRMED -> endings.close(step);
            case CLOSE_EXPLAINED -> endings.closeExplained(step);
            case REOPEN -> endings.reopen(step);
            case WITHDRAW -> endings.withdraw(step);
            case EXTEND -> handlings.extend(step);
            case PUBLISH, PUBLISH_FULL, WITHHOLD, CORRECT_PUBLIC -> publications.make(step);
            case VERIFY_PARTLY, VERIFY, VERIFY_NOT, UNVERIFY -> publications.verify(step);
        };
    }
}
