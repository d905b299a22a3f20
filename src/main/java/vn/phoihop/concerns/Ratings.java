package vn.phoihop.concerns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phoihop.concerns.triage.Assessment;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Need;
import vn.phoihop.concerns.triage.Tier;

/// How serious a problem is, said by the rubric from what somebody judged: the first time, again, lower by two.
@Component
class Ratings implements Acts {

    private final RatingStore store;
    private final RubricStore rubrics;
    private final ConcernClocks dates;
    private final RecordStore records;
    private final Verifying verifying;

    Ratings(RatingStore store, RubricStore rubrics, ConcernClocks dates, RecordStore records, Verifying verifying) {
        this.store = store;
        this.rubrics = rubrics;
        this.dates = dates;
        this.records = records;
        this.verifying = verifying;
    }

    @Override
    public Map<ConcernMove, Function<Step, Step.Decision>> acts() {
        return Map.ofEntries(
                Map.entry(ConcernMove.TRIAGE, this::triage),
                Map.entry(ConcernMove.RAISE, this::raise),
                Map.entry(ConcernMove.LOWER, this::lower));
    }

    /// What the rubric in force says of a rating, before anybody signs it.
    Assessment preview(Rating rating) {
        return rubrics.inForce().assess(rating.profile());
    }

    /// PC-05: the first rating; the reply is due from now on.
    Step.Decision triage(Step step) {
        var refused = refuses(step);
        if (refused.isPresent()) {
            return Step.no(refused.get());
        }
        if (!step.input().isConfirmed()) {
            return Step.no(Refusal.DUPLICATES_UNSEEN);
        }
        var rated = rate(step, step.concern().moved(step.move()), "FIRST");
        dates.stop(step.concern(), ConcernClocks.TRIAGE, "triaged", step.at(), step.by());
        dates.answerDue(rated, step.at(), step.by());
        verifying.ask(rated, rating(step), step.at(), step.by());
        return step.made(rated, level(rated));
    }

    /// PC-35: one person may raise the level; a rating that keeps it is written down too.
    Step.Decision raise(Step step) {
        var refused = refuses(step);
        if (refused.isPresent()) {
            return Step.no(refused.get());
        }
        if (!step.concern().weight().isRated()) {
            return Step.no(Refusal.NOT_NOW);
        }
        if (preview(rating(step)).level() < step.concern().weight().level()) {
            return Step.no(Refusal.NOT_HIGHER);
        }
        return change(step, "AGAIN");
    }

    /// PC-35: whoever lowers it signs first; nobody of the organisation judged.
    Optional<Refusal> refusesLowering(Step step) {
        var concern = step.concern();
        if (concern.isJudged(step.by())) {
            return Optional.of(Refusal.RATER_IS_JUDGED);
        }
        var refused = refuses(step);
        if (refused.isPresent()) {
            return refused;
        }
        var isLower = concern.weight().isRated()
                && preview(rating(step)).level() < concern.weight().level();
        return isLower ? Optional.empty() : Optional.of(Refusal.NOT_LOWER);
    }

    /// PC-35: two have signed.
    Step.Decision lower(Step step) {
        var refused = refusesLowering(step);
        return refused.isPresent() ? Step.no(refused.get()) : change(step, "AGAIN");
    }

    private Step.Decision change(Step step, String kind) {
        var before = step.concern().weight().level();
        var rated = rate(step, step.concern(), kind);
        if (rated.weight().level() != before) {
            dates.relevel(rated, before, step.at(), step.by());
        }
        return step.made(
                rated, String.valueOf(before), level(rated), step.input().words());
    }

    private Concern rate(Step step, Concern concern, String kind) {
        var rubric = rubrics.inForce();
        var rating = rating(step);
        var said = rubric.assess(rating.profile());
        var manner = new RatingStore.Manner(kind, rubric.version(), step.input().words(), true);
        store.give(concern, rating, said, manner, step);
        var need = Need.of(
                rubric, rating.profile(), rating.people(), concern.moments().firstReceivedAt());
        var tier = Tier.of(rating.scope(), rating.agencies()).number();
        return concern.with(
                new Concern.Weight(said.level(), said.low(), said.high(), tier, -(said.level() * 100 + need.amount())));
    }

    Optional<Refusal> refuses(Step step) {
        var rating = step.input().rating();
        if (rating == null || !rating.isFounded()) {
            return Optional.of(Refusal.RATING_INCOMPLETE);
        }
        var judgesItself =
                step.concern().isJudged(step.by()) && rating.profile().values().containsKey(Criterion.T);
        return judgesItself ? Optional.of(Refusal.RATER_IS_JUDGED) : Optional.empty();
    }

    /// A second rating by somebody who has not rated it: of the sample (`BLIND`) or asked for (`SECOND`). It is kept
    /// beside the first and changes nothing by itself.
    Again again(Step step, String kind) {
        var refused = refuses(step);
        if (refused.isPresent()) {
            return new Again(refused, 0);
        }
        if (step.concern().isJudged(step.by())) {
            return new Again(Optional.of(Refusal.RATER_IS_JUDGED), 0);
        }
        if (store.hasRated(step.concern(), step.by().account())) {
            return new Again(Optional.of(Refusal.NOT_SAMPLED), 0);
        }
        var rubric = rubrics.inForce();
        var said = rubric.assess(rating(step).profile());
        var manner = new RatingStore.Manner(kind, rubric.version(), step.input().words(), false);
        store.give(step.concern(), rating(step), said, manner, step);
        records.tell(step.concern(), kind, List.of(), step.at(), step.by());
        return new Again(Optional.empty(), said.level());
    }

    /// What a second rating said, or why it was not taken.
    record Again(Optional<Refusal> refusal, int level) {}

    private static Rating rating(Step step) {
        return Optional.ofNullable(step.input().rating()).orElseThrow();
    }

    private static String level(Concern concern) {
        return String.valueOf(concern.weight().level());
    }
}
