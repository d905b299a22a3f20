package vn.phoihop.indicators;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;

/// Locks the form of a unit when the report it stands in is approved, and opens it when that report is to be written
/// again. What is corrected meanwhile is unlocked figure by figure, with a reason, and becomes a new version.
@Component
public class ReportedForms {

    private static final Set<Part> SYSTEM = Set.of(Part.SYSTEM);

    private final FilingStore store;
    private final FormLockStore locks;
    private final CatalogueStore catalogue;
    private final Periods periods;
    private final Units units;
    private final ApplicationEventPublisher events;

    ReportedForms(
            FilingStore store,
            FormLockStore locks,
            CatalogueStore catalogue,
            Periods periods,
            Units units,
            ApplicationEventPublisher events) {
        this.store = store;
        this.locks = locks;
        this.catalogue = catalogue;
        this.periods = periods;
        this.units = units;
        this.events = events;
    }

    /// The form of an area for a period, or the one the body that reports fills in for itself, by its line. Whether
    /// somebody may lock it was decided where the report was approved.
    public record Which(String form, AreaId area, OrganisationId body, PeriodCode period) {}

    private record Found(Form form, Period period, Place place) {}

    /// Locks a form with everything given in it, handed in or not; one in which nothing was given stays open.
    @Transactional
    public void lock(Which which, String report, Instant at, Actor by) {
        find(which).ifPresent(found -> {
            var standing = locks.standing(found.place(), found.form().no());
            var isLocked = standing.map(now -> turned(found, now, FilingEvent.LOCKED_WITH_REPORT))
                    .orElseGet(() -> locks.lockGiven(found.place(), found.form().no(), by.organisation(), at));
            if (isLocked) {
                tell(found, FilingEvent.LOCKED_WITH_REPORT, report, "", at, by);
            }
        });
    }

    private boolean turned(Found found, FormLockStore.Standing now, FilingEvent event) {
        if (FilingFlow.refuses(event, now.state(), SYSTEM).isPresent()) {
            return false;
        }
        var next = FilingFlow.of(event).after(now.state());
        locks.turn(found.place(), found.form().no(), now.version(), next);
        return true;
    }

    /// Opens a form again, because its report is to be written again for this reason.
    @Transactional
    public void release(Which which, String report, String reason, Instant at, Actor by) {
        find(which)
                .filter(found -> locks.standing(found.place(), found.form().no())
                        .filter(now -> turned(found, now, FilingEvent.RELEASED_WITH_REPORT))
                        .isPresent())
                .ifPresent(found -> tell(found, FilingEvent.RELEASED_WITH_REPORT, report, reason, at, by));
    }

    /// Nothing for a unit of another level than the form asks: it has no such form.
    private Optional<Found> find(Which which) {
        var form = catalogue.forms().stream()
                .filter(one -> one.code().equals(which.form()))
                .findFirst();
        var period = periods.find(which.period());
        if (form.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        var level = form.get().level();
        var body = form.get().ofBodies() ? Optional.of(which.body()) : Optional.<OrganisationId>empty();
        return units.seat(new Unit(which.area(), body), period.get().cutOff())
                .filter(seat -> AreaLevel.of(seat.area().kind()) == level)
                .map(seat -> new Found(
                        form.get(),
                        period.get(),
                        new Place(seat.province(), period.get().no(), seat.unit())));
    }

    private void tell(Found found, FilingEvent event, String report, String reason, Instant at, Actor by) {
        var place = found.place();
        store.tell(place, found.form().no(), at, by, event, report, reason.strip());
        events.publishEvent(new FilingMoved(
                found.form().code(),
                Integer.toString(place.unit()),
                found.period().code().toString(),
                event,
                by,
                at));
    }
}
