package vn.phoihop.press;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;

/// Finds an item as it was seen, and keeps what became of it: the row, the sentence of its history, the event.
@Component
class PressKeeper {

    private final ItemStore store;
    private final PaperStore papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PressKeeper(ItemStore store, PaperStore papers, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /// The item at the version it was seen in.
    PressItem need(PressItemId id, int version, Actor by) {
        var item = store.need(id, by);
        if (item.version() != version) {
            throw new OptimisticLockingFailureException("press item " + id);
        }
        return item;
    }

    Optional<Refusal> refuses(PressItem item, PressMove move, Instant at, Actor by) {
        return item.refuses(move, at, clock.instant(), by);
    }

    /// Keeps an item that changed by a move; the details fill the sentence of its history.
    void keep(PressItem item, PressMove move, Instant at, Actor by, String... details) {
        store.update(item);
        tell(item, move, at, by, details);
    }

    void tell(PressItem item, PressMove move, Instant at, Actor by, String... details) {
        papers.tell(item, move.name(), List.of(details), at, by);
        events.publishEvent(new PressAct(move, item.reference(), by, at));
    }
}
