package vn.phoihop.clarifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;

/// Finds a clarification as it was seen, and keeps what became of it: the row, the sentence of its history, the event.
@Component
class Keeper {

    private final ClarificationStore store;
    private final PaperStore papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keeper(ClarificationStore store, PaperStore papers, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// The clarification at the version it was seen in.
    Clarification need(ClarificationId id, int version, Actor by) {
        var it = store.need(id, by);
        if (it.version() != version) {
            throw new OptimisticLockingFailureException("clarification " + id);
        }
        return it;
    }

    Optional<Refusal> refuses(Clarification it, Move move, Instant at, Actor by) {
        return it.refuses(move, it.parts(by), at, now());
    }

    Optional<Refusal> refusesPart(Clarification it, Move move, Part part, Instant at) {
        return it.refuses(move, java.util.Set.of(part), at, now());
    }

    /// Keeps a clarification that made a move; what waited for a second person is over.
    void keep(Clarification it, Move move, Instant at, Actor by, String... details) {
        papers.forgetConsents(it);
        store.update(it);
        tell(it, move, false, at, by, details);
    }

    /// Keeps what the first of two said.
    void keepFirst(Clarification it, Consent consent, Actor by) {
        papers.forgetConsents(it);
        papers.consent(it, consent);
        store.update(it);
        tell(it, consent.what(), true, consent.at(), by);
    }

    /// A sentence in the history of one that nothing else changes.
    void note(Clarification it, String act, Instant at, Actor by, String... details) {
        papers.tell(it, act, List.of(details), at, by);
    }

    void tell(Clarification it, Move move, boolean isFirst, Instant at, Actor by, String... details) {
        papers.tell(it, isFirst ? "FIRST_" + move : move.name(), List.of(details), at, by);
        events.publishEvent(new ClarificationAct(move, isFirst, it.reference(), by, at));
    }

    /// Acts unless it is refused.
    static Optional<Refusal> unless(Optional<Refusal> refused, Runnable act) {
        if (refused.isEmpty()) {
            act.run();
        }
        return refused;
    }
}
