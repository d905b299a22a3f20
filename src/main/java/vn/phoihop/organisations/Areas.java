package vn.phoihop.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// The areas (địa bàn) of the country, each for the time it was in force.
@Component
public class Areas {

    private final AreaStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Areas(AreaStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// Enters an area; [Refused] when a rule says no.
    @Transactional
    public AreaId establish(NewArea area, Actor by) {
        var id = new AreaId(UUID.randomUUID());
        Rules.keep(() -> store.insert(id, id, area));
        events.publishEvent(new AreaEstablished(id, area.name(), by, clock.instant()));
        return id;
    }

    /// Corrects an area as seen at `version`: a mistake in what was entered, or its end. A change of name in law is
    /// a renaming, which keeps the old name for its time.
    @Transactional
    public void correct(AreaId id, int version, NewArea area, Actor by) {
        Rules.keep(() -> store.update(id, version, area));
        events.publishEvent(new AreaChanged(id, area.name(), by, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<AreaLine> find(AreaId id) {
        return store.find(id);
    }

    /// The area, which must be there.
    @Transactional(readOnly = true)
    public AreaLine need(AreaId id) {
        return store.find(id).orElseThrow(() -> new NotThere("area " + id.value()));
    }

    /// The area that carries this statistical code on this day.
    @Transactional(readOnly = true)
    public Optional<AreaLine> withCode(String code, LocalDate on) {
        return store.withCode(code, on);
    }

    /// The areas directly below the line of this one on this day, by code; without an area, those with nothing above.
    @Transactional(readOnly = true)
    public List<AreaLine> below(Optional<AreaId> area, LocalDate on) {
        return store.below(area, on);
    }

    /// The area and all below it on this day, by code.
    @Transactional(readOnly = true)
    public List<AreaLine> within(AreaId area, LocalDate on) {
        return store.within(area, on);
    }
}
