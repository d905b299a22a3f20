package vn.phoihop.indicators;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.Filings.Which;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// What is done to a form that was handed in: it is returned with a reason, locked, and unlocked as a whole or for one
/// figure.
@Component
public class FilingActs {

    private final FilingStore store;
    private final FormLockStore locks;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilingActs(FilingStore store, FormLockStore locks, Units units, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.locks = locks;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// Returns a form to its unit, saying what to look at again. Its values go on counting until they are corrected.
    @Transactional
    public Optional<Refusal> sendBack(Which key, int version, String why, Actor by) {
        return sendBack(key, version, why, clock.instant(), by);
    }

    /// As [#sendBack(Which, int, String, Actor)], at this moment.
    @Transactional
    public Optional<Refusal> sendBack(Which key, int version, String why, Instant at, Actor by) {
        return act(key, version, FilingEvent.RETURNED, why, at, by);
    }

    /// Locks a form: its figures no longer change, but one by one.
    @Transactional
    public Optional<Refusal> lock(Which key, int version, Actor by) {
        return act(key, version, FilingEvent.LOCKED, "", clock.instant(), by);
    }

    /// Lets the whole form be corrected again.
    @Transactional
    public Optional<Refusal> unlock(Which key, int version, String why, Actor by) {
        return act(key, version, FilingEvent.UNLOCKED, why, clock.instant(), by);
    }

    /// Lets one figure of a locked form be corrected once; the form stays locked.
    @Transactional
    public Optional<Refusal> unlock(Which key, Figure figure, String why, Actor by) {
        var place = place(key, by);
        var refusal = refusal(key, place, FilingEvent.FIGURE_UNLOCKED, why, by);
        if (refusal.isEmpty()) {
            store.unlock(place, figure.no(), clock.instant(), by.name(), why.strip());
            tell(key, place, FilingEvent.FIGURE_UNLOCKED, figure.code(), why, clock.instant(), by);
        }
        return refusal;
    }

    private Optional<Refusal> act(Which key, int version, FilingEvent event, String why, Instant at, Actor by) {
        var place = place(key, by);
        var refusal = refusal(key, place, event, why, by);
        if (refusal.isEmpty()) {
            var state = FilingFlow.of(event).after(row(key, place, by).state());
            locks.turn(place, key.form().no(), version, state);
            tell(key, place, event, "", why, at, by);
        }
        return refusal;
    }

    private Optional<Refusal> refusal(Which key, Place place, FilingEvent event, String why, Actor by) {
        var parts = units.parts(units.standing(by), key.unit(), key.period().cutOff());
        var refusal = FilingFlow.refuses(event, row(key, place, by).state(), parts);
        if (refusal.isEmpty() && FilingFlow.of(event).needsReason() && why.isBlank()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        return refusal;
    }

    private FilingStore.Row row(Which key, Place place, Actor by) {
        return store.find(place, key.form().no(), by.visibility())
                .orElseThrow(() -> new NotThere("form " + key.form().code()));
    }

    private void tell(Which key, Place place, FilingEvent event, String figure, String why, Instant at, Actor by) {
        store.tell(place, key.form().no(), at, by, event, figure, why.strip());
        events.publishEvent(new FilingMoved(
                key.form().code(),
                Integer.toString(place.unit()),
                key.period().code().toString(),
                event,
                by,
                at));
    }

    private Place place(Which key, Actor actor) {
        var seat = units.seen(key.unit(), key.period(), actor);
        return new Place(seat.province(), key.period().no(), seat.unit());
    }
}
