package vn.phoihop.clarifications.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.clarifications.ClaimRating;
import vn.phoihop.clarifications.ClarificationId;
import vn.phoihop.clarifications.Contest;
import vn.phoihop.clarifications.Decisions;
import vn.phoihop.clarifications.DeclineReason;
import vn.phoihop.clarifications.Drafts;
import vn.phoihop.clarifications.Follow;
import vn.phoihop.clarifications.Move;
import vn.phoihop.clarifications.Proposals;
import vn.phoihop.clarifications.Refusal;
import vn.phoihop.clarifications.Source;
import vn.phoihop.clarifications.WithdrawReason;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Typed;
import vn.phoihop.tasks.Evidences;

/// Makes the move whose form came in. What is wrong with a field is noted in what was typed.
@Component
class Moves {

    private final Proposals proposals;
    private final Drafts drafts;
    private final Decisions decisions;
    private final Evidences evidences;
    private final Choices choices;

    Moves(Proposals proposals, Drafts drafts, Decisions decisions, Evidences evidences, Choices choices) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.decisions = decisions;
        this.evidences = evidences;
        this.choices = choices;
    }

    Optional<Refusal> make(Move move, Typed typed, ClarificationId id, Instant at, Actor by) {
        var version = typed.version();
        var words = typed.text("words");
        return switch (move) {
            case PROPOSE, EXPIRE -> Optional.of(Refusal.NOT_NOW);
            case DECLINE ->
                typed.choice("code", DeclineReason.class)
                        .flatMap(code -> proposals.decline(id, version, code, words, at, by));
            case REVERSE -> proposals.reverse(id, version, words, at, by);
            case OPEN_EVIDENCE -> open(id, typed, at, by);
            case FIND_RIGHT ->
                typed.choice("follow", Follow.class)
                        .flatMap(follow -> decisions.findRight(id, version, follow, words, at, by));
            case FIND_UNCHECKABLE -> decisions.findUncheckable(id, version, words, at, by);
            case DRAFT -> drafts.draft(id, version, typed.text("whatIsRight"), typed.text("answer"), at, by);
            case RETURN_DRAFT -> drafts.giveBack(id, version, words, at, by);
            case CHECK -> drafts.check(id, version, typed.has("nothingPending"), at, by);
            case REFUSE -> drafts.refuse(id, version, words, at, by);
            case APPROVE ->
                typed.choice("rating", ClaimRating.class)
                        .flatMap(rating -> decisions.approve(id, version, rating, at, by));
            case PUBLISH -> decisions.publish(id, version, at, by);
            case CORRECT -> correct(id, typed, at, by);
            case WITHDRAW ->
                typed.choice("withdrawal", WithdrawReason.class)
                        .flatMap(code -> decisions.withdraw(id, version, code, words, at, by));
            case CONTEST -> contest(id, typed, at, by);
        };
    }

    private Optional<Refusal> open(ClarificationId id, Typed typed, Instant at, Actor by) {
        var concerned = choices.body(typed, "concerned", by).orElse(null);
        var partners = choices.all(typed, "partners", by);
        return typed.errors().isEmpty()
                ? proposals.open(id, typed.version(), concerned, partners, at, by)
                : Optional.empty();
    }

    private Optional<Refusal> contest(ClarificationId id, Typed typed, Instant at, Actor by) {
        var contest = new Contest(typed.text("words"), typed.line("sourceLink"), at);
        return proposals.contest(id, typed.version(), contest, typed.once(), by);
    }

    private Optional<Refusal> correct(ClarificationId id, Typed typed, Instant at, Actor by) {
        return typed.choice("rating", ClaimRating.class)
                .flatMap(rating -> decisions.correct(id, typed.version(), correction(rating, typed), at, by));
    }

    private static Decisions.Correction correction(ClaimRating rating, Typed typed) {
        return new Decisions.Correction(rating, typed.text("whatIsRight"), typed.text("answer"), typed.text("words"));
    }

    Optional<Refusal> cite(Typed typed, ClarificationId id, Instant at, Actor by) {
        var on = typed.day("sourceOn");
        if (on.isEmpty()) {
            return Optional.empty();
        }
        var number = typed.line("document");
        if (number.isEmpty()) {
            var source = new Source(0, typed.line("sourceTitle"), typed.line("sourceLink"), on.get(), null);
            return drafts.cite(id, typed.version(), source, at, by);
        }
        return switch (evidences.document(number, by)) {
            case Evidences.Found.Document(var paper) ->
                drafts.cite(
                        id,
                        typed.version(),
                        new Source(0, typed.line("sourceTitle"), typed.line("sourceLink"), on.get(), paper.document()),
                        at,
                        by);
            case Evidences.Found.Refused no -> Optional.of(Refusal.NO_SUCH_DOCUMENT);
        };
    }
}
