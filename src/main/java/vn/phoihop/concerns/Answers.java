package vn.phoihop.concerns;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Part;

/// Answers: drafted, approved by another person, sent with a private reply and a public summary; held; contested.
@Component
class Answers implements Acts {

    private static final int LONGEST_HOLD = 30;
    private static final int MOST_CONTESTS = 2;

    private final AnswerStore store;
    private final RecordStore records;
    private final PromiseStore promises;
    private final ConcernClocks dates;
    private final Previews previews;

    Answers(AnswerStore store, RecordStore records, PromiseStore promises, ConcernClocks dates, Previews previews) {
        this.store = store;
        this.records = records;
        this.promises = promises;
        this.dates = dates;
        this.previews = previews;
    }

    @Override
    public Map<ConcernMove, Function<Step, Step.Decision>> acts() {
        return Map.ofEntries(
                Map.entry(ConcernMove.PREPARE, this::prepare),
                Map.entry(ConcernMove.HAND_BACK, this::handBack),
                Map.entry(ConcernMove.APPROVE, this::approve),
                Map.entry(ConcernMove.HOLD, this::hold),
                Map.entry(ConcernMove.SEND, this::send),
                Map.entry(ConcernMove.CONTEST, this::contest));
    }

    /// PC-19: what is said to whoever reported, and what anyone may read; with a day, a holding answer.
    Step.Decision prepare(Step step) {
        var input = step.input();
        var refused = input.words().isEmpty() || input.more().isEmpty()
                ? Optional.of(Refusal.WORDS_MISSING)
                : input.day() == null ? refusesFull(step) : refusesHolding(step);
        if (refused.isPresent()) {
            return Step.no(refused.get());
        }
        store.draft(step.concern(), input.day() == null ? "FULL" : "HOLDING", input, step.at(), step.by());
        return step.made();
    }

    private static Optional<Refusal> refusesFull(Step step) {
        return step.input().outcome() == null ? Optional.of(Refusal.OUTCOME_MISSING) : Optional.empty();
    }

    private Optional<Refusal> refusesHolding(Step step) {
        var day = Optional.ofNullable(step.input().day()).orElseThrow();
        var today = dates.day(step.at());
        if (step.concern().tally().holds() > 0) {
            return Optional.of(Refusal.HELD_ONCE);
        }
        if (!day.isAfter(today)) {
            return Optional.of(Refusal.DAY_HAS_PASSED);
        }
        return ChronoUnit.DAYS.between(today, day) > LONGEST_HOLD
                ? Optional.of(Refusal.HOLDING_TOO_LONG)
                : Optional.empty();
    }

    /// PC-21: by another person than the author, who saw what anyone will see and what in it seems to be personal data.
    Step.Decision approve(Step step) {
        var answer = store.waiting(step.concern());
        if (answer.isEmpty()) {
            return Step.no(Refusal.NO_ANSWER);
        }
        if (answer.get().draftedBy().equals(step.by().account())) {
            return Step.no(Refusal.SAME_PERSON);
        }
        var refused = previews.refuses(previews.of(step.concern(), answer.get()), step);
        if (refused.isPresent()) {
            return Step.no(refused.get());
        }
        store.approve(step.concern(), answer.get(), step.at(), step.by());
        return step.made();
    }

    /// PC-20: the drafter mends it.
    Step.Decision handBack(Step step) {
        return step.made(step.input().code(), step.input().words());
    }

    /// PC-22: once, with the day of the full answer, which is public; the reply’s clock stands still until then.
    Step.Decision hold(Step step) {
        var concern = step.concern();
        var answer = store.waiting(concern);
        if (answer.isEmpty() || !answer.get().isHolding()) {
            return Step.no(Refusal.NOT_A_HOLDING_ANSWER);
        }
        var held = answer.get();
        var day = Optional.ofNullable(held.fullOn()).orElseThrow();
        store.send(concern, held, step.at(), step.by());
        records.say(concern, "HOLDING", true, held.reply(), step.at());
        dates.pause(concern, "HOLDING_ANSWER", day, step.at(), step.by());
        promises.make(
                concern,
                Promises.fresh(
                        held.summary(),
                        step.lead(),
                        Promise.FULL_ANSWER,
                        day,
                        step.at(),
                        dates.promise(concern, step.lead(), day, step.at(), step.by())));
        var shown = concern.moved(step.move()).with(concern.tally().held());
        return step.made(shown.with(shown.axes().shown(published(concern))), day.toString());
    }

    /// PC-23: the reply goes to whoever reported, the summary to everyone.
    Step.Decision send(Step step) {
        var concern = step.concern();
        var answer = store.waiting(concern);
        if (answer.isEmpty() || answer.get().isHolding()) {
            return Step.no(answer.isEmpty() ? Refusal.NO_ANSWER : Refusal.IS_A_HOLDING_ANSWER);
        }
        var isLate = dates.isLate(concern, step.at());
        store.send(concern, answer.get(), step.at(), step.by());
        records.say(concern, "ANSWER", true, answer.get().reply(), step.at());
        stopClocks(step);
        var axes =
                concern.moved(step.move()).axes().ending(answer.get().outcome()).shown(published(concern));
        if (answer.get().outcome() == Outcome.EXPLAINED) {
            dates.window(concern, step.at(), step.by());
        }
        var outcome =
                Optional.ofNullable(answer.get().outcome()).map(Enum::name).orElse("");
        return step.made(concern.with(axes).with(concern.moments().answered(step.at(), isLate)), outcome);
    }

    private void stopClocks(Step step) {
        var concern = step.concern();
        dates.stop(concern, ConcernClocks.ANSWER, "answered", step.at(), step.by());
        dates.stop(concern, ConcernClocks.FIRST_STATEMENT, "published", step.at(), step.by());
        dates.stop(concern, ConcernClocks.LEADER_NAMED, "answered", step.at(), step.by());
        records.segment(concern, null, step.at());
        promises.of(concern).stream()
                .filter(promise -> promise.isOpen() && promise.isFullAnswer())
                .forEach(promise -> {
                    promises.keep(concern, promise, step.at());
                    dates.stop(promise.clock(), "answered", step.at(), step.by());
                });
    }

    static Publication published(Concern concern) {
        return switch (concern.axes().publication()) {
            case INTERNAL -> Publication.SUMMARY_PUBLIC;
            case SUMMARY_PUBLIC, FULL_PUBLIC, WITHHELD -> concern.axes().publication();
        };
    }

    /// PC-24: what is unanswered is named; twice at most, then the coordinator decides.
    Step.Decision contest(Step step) {
        var concern = step.concern();
        if (step.input().words().isEmpty()) {
            return Step.no(Refusal.WORDS_MISSING);
        }
        var isCoordinator = concern.parts(step.by()).contains(Part.COORDINATOR);
        if (concern.tally().contests() >= MOST_CONTESTS && !isCoordinator) {
            return Step.no(Refusal.CONTESTED_TWICE);
        }
        records.say(concern, "CONTEST", false, step.input().words(), step.at());
        dates.stop(concern, ConcernClocks.WINDOW, "contested", step.at(), step.by());
        dates.answerAgain(concern, step.at(), step.by());
        records.segment(concern, step.lead(), step.at());
        var again = concern.moved(step.move()).with(concern.tally().contested());
        return step.made(again.with(again.axes().ending(null)), step.input().words());
    }
}
