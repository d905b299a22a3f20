package vn.phoihop.registry.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Finds a document as it was seen, and keeps what became of it: the row, the sentence, the event.
@Component
class OutgoingKeeper {

    private final OutgoingStore store;
    private final TextStore texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    OutgoingKeeper(
            OutgoingStore store,
            TextStore texts,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    LocalDate today() {
        return day(now());
    }

    /// The document at the version it was seen in.
    OutgoingDocument need(OutgoingId id, int version, Actor by) {
        var document = store.need(id, by);
        if (document.version() != version) {
            throw new OptimisticLockingFailureException("outgoing " + id);
        }
        return document;
    }

    Optional<OutgoingRefusal> refuses(OutgoingDocument document, OutgoingMove move, Instant at, Actor by) {
        return document.refuses(move, at, now(), by);
    }

    /// Keeps a document that changed.
    void keep(OutgoingDocument document, Telling telling) {
        store.update(document, telling.at());
        tell(document, telling);
    }

    /// Writes what happened without changing the document.
    void tell(OutgoingDocument document, Telling telling) {
        texts.tell(document, telling.act(), telling.details(), telling.inner(), telling.by(), telling.at());
        events.publishEvent(telling.event().of(document.reference(), document.source(), telling.by(), telling.at()));
    }

    /// What is told of an act: the key of its sentence and what fills it, when and by whom, and its event. `inner` is
    /// for those who issue the document only.
    record Telling(String act, List<String> details, boolean inner, Instant at, Actor by, Event event) {

        static Telling inside(String act, List<String> details, Instant at, Actor by, Event event) {
            return new Telling(act, details, true, at, by, event);
        }

        static Telling open(String act, List<String> details, Instant at, Actor by, Event event) {
            return new Telling(act, details, false, at, by, event);
        }
    }

    /// Makes the event of an act.
    interface Event {
        OutgoingAct of(Reference record, @Nullable Reference source, Actor by, Instant at);
    }
}
