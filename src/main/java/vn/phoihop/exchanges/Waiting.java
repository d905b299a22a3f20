package vn.phoihop.exchanges;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.calendar.ClockState;

/// What happens by itself when time has passed: a question that nobody answered gives way (EL-07), an answer that
/// nobody looked at counts as accepted (EL-14). Safe to run twice, and late.
@Component
class Waiting {

    private static final int BATCH = 200;
    private static final OffsetDateTime START = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final LegStore legs;
    private final ExchangeStore exchanges;
    private final ExchangeTimers timers;
    private final LegActs acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Waiting(
            LegStore legs,
            ExchangeStore exchanges,
            ExchangeTimers timers,
            LegActs acts,
            TransactionTemplate transaction,
            Clock clock) {
        this.legs = legs;
        this.exchanges = exchanges;
        this.timers = timers;
        this.acts = acts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Looks at every leg in which time alone may decide, each in a transaction of its own.
    int look() {
        var moved = 0;
        var after = START;
        var afterId = new UUID(0, 0);
        List<Leg> batch = legs.waiting(after, afterId, BATCH);
        while (!batch.isEmpty()) {
            for (var leg : batch) {
                moved += Boolean.TRUE.equals(transaction.execute(status -> look(leg))) ? 1 : 0;
            }
            var last = batch.getLast();
            after = last.sentAt().atOffset(ZoneOffset.UTC);
            afterId = last.id().value();
            batch = legs.waiting(after, afterId, BATCH);
        }
        return moved;
    }

    private boolean look(Leg seen) {
        var leg = legs.again(seen);
        return switch (leg.status()) {
            case ANSWERED -> accept(leg);
            case CLARIFYING -> goOn(leg);
            case SENT,
                    ACKNOWLEDGED,
                    ANSWERING,
                    PARTIALLY_ANSWERED,
                    INSUFFICIENT,
                    ACCEPTED,
                    REFUSED,
                    NOT_COMPETENT,
                    NO_REPLY,
                    RECALLED -> false;
        };
    }

    private boolean accept(Leg leg) {
        var line = timers.line(leg.clocks().review(), leg.audience());
        if (line.isEmpty() || line.get().due().isAfter(clock.instant())) {
            return false;
        }
        var exchange = exchanges.of(leg);
        acts.accept(
                exchange, leg, LegEvent.LEG_ACCEPTED_BY_SILENCE, "", line.get().due(), ExchangeMoves.as(exchange));
        return true;
    }

    private boolean goOn(Leg leg) {
        var line = timers.line(leg.clocks().answer(), leg.audience());
        if (line.isEmpty()) {
            return false;
        }
        var until = line.get().pausedUntil();
        var isPaused = line.get().state() == ClockState.PAUSED && until != null && until.isAfter(clock.instant());
        if (isPaused) {
            return false;
        }
        var exchange = exchanges.of(leg);
        var at = until == null ? clock.instant() : earlier(until, clock.instant());
        timers.answered(leg, at, ExchangeMoves.as(exchange));
        var event = LegEvent.QUESTION_WAIT_EXPIRED;
        acts.move(
                exchange, leg, event, LegChange.none(), ThreadStore.Said.of(event, ""), at, ExchangeMoves.as(exchange));
        return true;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
