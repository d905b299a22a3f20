package vn.phoihop.concerns;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Finds a concern as it was seen, and keeps what became of it: the row, the sentence of its history, the event, what
/// anyone may see.
@Component
class ConcernKeeper {

    private final ConcernStore store;
    private final RecordStore records;
    private final ConcernClocks dates;
    private final PublicFace face;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcernKeeper(
            ConcernStore store,
            RecordStore records,
            ConcernClocks dates,
            PublicFace face,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.dates = dates;
        this.face = face;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// The concern at the version it was seen in.
    Concern need(ConcernId id, int version, Actor by) {
        var concern = store.need(id, by);
        if (concern.version() != version) {
            throw new OptimisticLockingFailureException("concern " + id);
        }
        return concern;
    }

    /// Keeps a concern that changed.
    void keep(Step step, Step.Decision.Made made) {
        store.update(made.concern());
        tell(step, made);
        dates.refresh(made.concern());
        if (step.move() == ConcernMove.WITHHOLD) {
            face.withholds(made.concern(), step.input().code());
        } else {
            face.shows(made.concern());
        }
    }

    /// Writes what happened.
    void tell(Step step, Step.Decision.Made made) {
        var concern = made.concern();
        records.tell(concern, made.act(), made.details(), step.at(), step.by());
        var row = Rows.of(step.move());
        if (row.isPublic()) {
            face.counts(concern, step.move(), step.input().code(), dates.day(step.at()));
        }
        events.publishEvent(new ConcernMoved(
                concern.id(),
                concern.reference(),
                step.move(),
                row.event(),
                concern.axes().state(),
                concern.hands().owner(),
                concern.hands().lead(),
                concern.hands().partners(),
                earlier(step.concern(), concern),
                concern.weight().level(),
                step.input().code(),
                step.by(),
                step.at()));
    }

    private static List<OrganisationId> earlier(Concern before, Concern now) {
        var all = new LinkedHashSet<>(before.hands().partners());
        Optional.ofNullable(before.hands().lead()).ifPresent(all::add);
        now.hands().partners().forEach(all::remove);
        Optional.ofNullable(now.hands().lead()).ifPresent(all::remove);
        return List.copyOf(all);
    }

    /// Writes something that is no move of the table.
    void note(Concern concern, String act, List<String> details, Instant at, Actor by) {
        records.tell(concern, act, details, at, by);
    }
}
