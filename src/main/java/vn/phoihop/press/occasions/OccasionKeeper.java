package vn.phoihop.press.occasions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.phoihop.press.Refusal;
import vn.phoihop.shared.Actor;

/// Finds an occasion as it was seen, and keeps what became of it: the row, the sentence of its history, the event.
@Component
class OccasionKeeper {

    private final OccasionStore store;
    private final OccasionPapers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OccasionKeeper(OccasionStore store, OccasionPapers papers, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /// Acts unless it is refused.
    static Optional<Refusal> unless(Optional<Refusal> refused, Runnable act) {
        if (refused.isEmpty()) {
            act.run();
        }
        return refused;
    }

    /// The occasion at the version it was seen in.
    Occasion need(OccasionId id, int version, Actor by) {
        var occasion = store.need(id, by);
        if (occasion.version() != version) {
            throw new OptimisticLockingFailureException("occasion " + id);
        }
        return occasion;
    }

    Optional<Refusal> refuses(Occasion occasion, OccasionMove move, Instant at, Actor by) {
        return OccasionFlow.refuses(move, occasion.state(), occasion.parts(by))
                .or(() -> at.isAfter(clock.instant()) || at.isBefore(occasion.plannedAt())
                        ? Optional.of(Refusal.NOT_AT_THAT_TIME)
                        : Optional.empty());
    }

    void keep(Occasion occasion, OccasionMove move, Instant at, Actor by, String... details) {
        store.update(occasion);
        tell(occasion, move, at, by, details);
    }

    void tell(Occasion occasion, OccasionMove move, Instant at, Actor by, String... details) {
        papers.tell(occasion, move.name(), List.of(details), at, by);
        events.publishEvent(new OccasionAct(move, occasion.reference(), by, at));
    }
}
