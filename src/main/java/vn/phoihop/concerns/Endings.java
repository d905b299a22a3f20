package vn.phoihop.concerns;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// How a concern ends, and begins again: claimed with proof, confirmed or disputed by those it is about, closed when
/// nobody objects, reopened.
@Component
class Endings implements Acts {

    private final ConcernStore store;
    private final RecordStore records;
    private final PromiseStore promises;
    private final ConcernClocks dates;

    Endings(ConcernStore store, RecordStore records, PromiseStore promises, ConcernClocks dates) {
        this.store = store;
        this.records = records;
        this.promises = promises;
        this.dates = dates;
    }

    @Override
    public Map<ConcernMove, Function<Step, Step.Decision>> acts() {
        return Map.ofEntries(
                Map.entry(ConcernMove.CLOSE_LINKED, this::closeLinked),
                Map.entry(ConcernMove.EXPLAIN_LINKED, this::closeLinked),
                Map.entry(ConcernMove.CONFIRM_LINKED, this::confirmLinked),
                Map.entry(ConcernMove.CLAIM, this::claim),
                Map.entry(ConcernMove.CONFIRM, this::confirm),
                Map.entry(ConcernMove.DISPUTE, this::dispute),
                Map.entry(ConcernMove.CLOSE_UNCONFIRMED, this::close),
                Map.entry(ConcernMove.CLOSE_EXPLAINED, this::closeExplained),
                Map.entry(ConcernMove.REOPEN, this::reopen),
                Map.entry(ConcernMove.WITHDRAW, this::withdraw));
    }

    /// PC-27: with a document, a measurement or a photo without faces; what was promised counts as kept.
    Step.Decision claim(Step step) {
        var concern = step.concern();
        records.prove(concern, "CLAIM", step.input(), step.at(), step.by());
        records.say(concern, "CLAIMED", true, step.input().words(), step.at());
        promises.of(concern).stream().filter(Promise::isOpen).forEach(promise -> {
            promises.keep(concern, promise, step.at());
            dates.stop(promise.clock(), "claimed", step.at(), step.by());
        });
        dates.stop(concern, ConcernClocks.WINDOW, "claimed", step.at(), step.by());
        dates.window(concern, step.at(), step.by());
        return step.made(step.input().title(), step.input().words());
    }

    /// PC-28: by whoever reported, or by a look at the place.
    Step.Decision confirm(Step step) {
        if (!Reporter.isReporter(step.by()) && step.input().words().isEmpty()) {
            return Step.no(Refusal.WORDS_MISSING);
        }
        if (!step.input().words().isEmpty()) {
            records.say(
                    step.concern(),
                    "CONFIRMED",
                    !Reporter.isReporter(step.by()),
                    step.input().words(),
                    step.at());
        }
        return end(step, step.concern().moved(step.move()), step.input().words());
    }

    /// PC-10: its own reporter confirms, whatever became of the others.
    Step.Decision confirmLinked(Step step) {
        var head = Optional.ofNullable(step.concern().head()).flatMap(each -> store.find(each.id()));
        var isThere = head.map(each -> each.axes().state())
                .filter(state -> state == ConcernState.RESOLUTION_CLAIMED || !state.isOpen())
                .isPresent();
        return isThere
                ? end(step, step.concern().moved(step.move()), step.input().words())
                : Step.no(Refusal.HEAD_NOT_THERE_YET);
    }

    /// PC-09: with its head; what another confirmed is not confirmed here.
    Step.Decision closeLinked(Step step) {
        return end(step, step.concern().moved(step.move()), step.input().words());
    }

    /// PC-29: what remains is said; promises are open again.
    Step.Decision dispute(Step step) {
        var concern = step.concern();
        if (step.input().words().isEmpty()) {
            return Step.no(Refusal.WORDS_MISSING);
        }
        records.say(concern, "DISPUTE", false, step.input().words(), step.at());
        dates.stop(concern, ConcernClocks.WINDOW, "disputed", step.at(), step.by());
        reopenPromises(step);
        dates.answerAgain(concern, step.at(), step.by());
        records.segment(concern, step.lead(), step.at());
        var again = concern.moved(step.move()).with(concern.tally().nextRound());
        return step.made(again.with(again.axes().ending(null)), step.input().words());
    }

    /// What the claim called kept is open again: its clock counts as if it had not been stopped.
    private void reopenPromises(Step step) {
        promises.of(step.concern()).stream()
                .filter(promise -> promise.keptAt() != null && !promise.isFullAnswer())
                .forEach(promise -> {
                    promises.reopen(step.concern(), promise);
                    dates.voidStop(promise.clock(), "disputed", step.at(), step.by());
                });
    }

    /// PC-30: the window ended and nobody objected; counted apart from confirmed.
    Step.Decision close(Step step) {
        return end(step, step.concern().moved(step.move()));
    }

    /// PC-31: the answer explained, it was accepted or nobody objected.
    Step.Decision closeExplained(Step step) {
        var concern = step.concern();
        if (concern.axes().outcome() != Outcome.EXPLAINED) {
            return Step.no(Refusal.NOT_EXPLAINED);
        }
        if (promises.of(concern).stream().anyMatch(Promise::isOpen)) {
            return Step.no(Refusal.PROMISES_OPEN);
        }
        return end(step, concern.moved(step.move()));
    }

    /// PC-33: whoever reported does not want to go on; the concern ends with them.
    Step.Decision withdraw(Step step) {
        promises.end(step.concern(), step.at());
        return end(step, step.concern().moved(step.move()), step.input().words());
    }

    private Step.Decision end(Step step, Concern ended, String... details) {
        Instant at = step.at();
        dates.end(step.concern(), "ended", at, step.by());
        records.endSegment(step.concern(), at);
        return step.made(ended.with(ended.moments().closed(at)), details);
    }

    /// PC-32: not solved, come back within six months, or new facts; from there it goes the whole way again.
    Step.Decision reopen(Step step) {
        var concern = step.concern();
        var closed = concern.moments().closedAt();
        if (closed != null && !dates.mayReopen(closed, step.at())) {
            return Step.no(Refusal.TOO_LATE_TO_REOPEN);
        }
        records.say(concern, "REOPENED", false, step.input().words(), step.at());
        var again = concern.moved(step.move())
                .headed(null)
                .with(concern.hands().unled())
                .with(concern.tally().nextRound());
        var fresh = again.with(again.axes().ending(null)).with(again.moments().closed(null));
        dates.answerAgain(fresh, step.at(), step.by());
        records.segment(fresh, concern.hands().owner(), step.at());
        return step.made(fresh, step.input().code(), step.input().words());
    }
}
