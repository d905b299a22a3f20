package vn.phoihop.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;

/// Promises: each with its day, one owner and how it is paid for; moved in the open; open until kept.
@Component
class Promises implements Acts {

    private final PromiseStore store;
    private final RecordStore records;
    private final ConcernClocks dates;
    private final Previews previews;

    Promises(PromiseStore store, RecordStore records, ConcernClocks dates, Previews previews) {
        this.store = store;
        this.records = records;
        this.dates = dates;
        this.previews = previews;
    }

    @Override
    public Map<ConcernMove, Function<Step, Step.Decision>> acts() {
        return Map.ofEntries(
                Map.entry(ConcernMove.PROMISE, this::make), Map.entry(ConcernMove.MOVE_PROMISE, this::move));
    }

    static Promise fresh(String words, OrganisationId owner, String funding, LocalDate day, Instant at, ClockId clock) {
        return new Promise(
                UUID.randomUUID(), words, owner, funding, day, day, List.of(), List.of(), at, null, null, null, clock);
    }

    Optional<Refusal> refuses(Step step) {
        var input = step.input();
        if (input.words().isEmpty()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        if (input.more().isEmpty()) {
            return Optional.of(Refusal.FUNDING_MISSING);
        }
        var day = input.day();
        if (day == null) {
            return Optional.of(Refusal.DAY_MISSING);
        }
        return day.isAfter(dates.day(step.at())) ? Optional.empty() : Optional.of(Refusal.DAY_HAS_PASSED);
    }

    /// PC-25: public, with a clock of its own.
    Step.Decision make(Step step) {
        var refused = refuses(step);
        if (refused.isPresent()) {
            return Step.no(refused.get());
        }
        var input = step.input();
        var concern = step.concern();
        var personal = previews.refuses(previews.of(concern, step.move(), input), step);
        if (personal.isPresent()) {
            return Step.no(personal.get());
        }
        var day = Optional.ofNullable(input.day()).orElseThrow();
        var clock = dates.promise(concern, step.lead(), day, step.at(), step.by());
        store.make(concern, fresh(input.words(), step.lead(), input.more(), day, step.at(), clock));
        records.say(concern, "PROMISE", true, input.words(), step.at());
        return step.made(input.words(), day.toString());
    }

    Optional<Refusal> refusesMoving(Step step) {
        var input = step.input();
        var promise = promise(step);
        if (promise.isEmpty()) {
            return Optional.of(Refusal.NO_SUCH_PROMISE);
        }
        var day = input.day();
        if (day == null) {
            return Optional.of(Refusal.DAY_MISSING);
        }
        return day.isAfter(promise.get().day()) ? Optional.empty() : Optional.of(Refusal.NOT_LATER);
    }

    private Optional<Promise> promise(Step step) {
        var id = step.input().other();
        return id == null ? Optional.empty() : store.open(step.concern(), id);
    }

    /// PC-26: the earlier day stays readable, with the reason.
    Step.Decision move(Step step) {
        var refused = refusesMoving(step);
        if (refused.isPresent()) {
            return Step.no(refused.get());
        }
        var promise = promise(step).orElseThrow();
        var day = Optional.ofNullable(step.input().day()).orElseThrow();
        var clock = dates.promiseMoved(promise.clock(), day, step.at(), step.by());
        if (clock.isEmpty()) {
            return Step.no(Refusal.CLOCK_REFUSES);
        }
        store.move(step.concern(), promise, day, step.input().words(), clock.get());
        records.say(step.concern(), "PROMISE_MOVED", true, step.input().words(), step.at());
        return step.made(
                promise.words(),
                promise.day().toString(),
                day.toString(),
                step.input().words());
    }
}
