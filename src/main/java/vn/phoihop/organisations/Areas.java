package vn.phoihop.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
    private final AreaHistory history;
    private final OrganisationSearch search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Areas(
            AreaStore store,
            AreaHistory history,
            OrganisationSearch search,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.search = search;
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

    /// Enters an area as the next name of one entered as ended on the day this one begins.
    @Transactional
    public AreaId establishNext(NewArea area, AreaId before, Actor by) {
        var id = new AreaId(UUID.randomUUID());
        var line = need(before).line();
        Rules.keep(() -> store.insert(id, line, area));
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

    /// These areas, one query; an id nobody has is left out.
    @Transactional(readOnly = true)
    public List<AreaLine> lines(Collection<AreaId> ids) {
        return store.lines(ids);
    }

    /// Every area of every time, those above first.
    @Transactional(readOnly = true)
    public List<AreaLine> all() {
        return store.all();
    }

    /// Changes whenever an area or a succession of areas is entered or changed: for what keeps the whole tree in
    /// memory.
    @Transactional(readOnly = true)
    public String edition() {
        return store.edition();
    }

    /// Every succession of areas, by day.
    @Transactional(readOnly = true)
    public List<Succession<AreaId>> successions() {
        return history.all();
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

    /// As [#below], with how much is below each: a level of the tree.
    @Transactional(readOnly = true)
    public List<AreaBranch> branches(Optional<AreaId> area, LocalDate on) {
        return search.branches(area, on);
    }

    /// The area as it was on this day and those above it, the highest first; empty when it was not in force.
    @Transactional(readOnly = true)
    public List<AreaLine> path(AreaId area, LocalDate on) {
        return search.path(area, on);
    }

    /// Areas in force on this day with all these words in their name, or this code; the larger first.
    @Transactional(readOnly = true)
    public List<AreaLine> search(String words, LocalDate on, int limit) {
        return words.isBlank() ? List.of() : search.areas(words, on, limit);
    }

    /// The area and all below it on this day, by code.
    @Transactional(readOnly = true)
    public List<AreaLine> within(AreaId area, LocalDate on) {
        return store.within(area, on);
    }

    /// Gives the area another name or rank from a day on: it goes on as the same territory, and what hangs below stays.
    @Transactional
    public AreaId rename(
            AreaId id, int version, String name, AreaKind kind, LocalDate on, String legalBasis, Actor by) {
        var next = new AreaId(UUID.randomUUID());
        Rules.keep(() -> {
            history.rename(id, version, next, name, kind, on);
            history.insert(Succession.of(id, next, SuccessionKind.RENAMED, on, legalBasis));
        });
        events.publishEvent(recorded(Succession.of(id, next, SuccessionKind.RENAMED, on, legalBasis), by));
        return next;
    }

    /// Records what became of an area; [Refused] when it cannot have happened.
    @Transactional
    public void record(Succession<AreaId> succession, Actor by) {
        succession
                .refusal(
                        need(succession.predecessor()).validity(),
                        need(succession.successor()).validity())
                .ifPresent(why -> {
                    throw new Refused(why);
                });
        Rules.keep(() -> {
            if (succession.kind() == SuccessionKind.RENAMED) {
                history.join(succession.predecessor(), succession.successor());
            }
            history.insert(succession);
        });
        events.publishEvent(recorded(succession, by));
    }

    private SuccessionRecorded recorded(Succession<AreaId> succession, Actor by) {
        return new SuccessionRecorded(
                "organisations/areas/" + succession.predecessor().value(),
                "organisations/areas/" + succession.successor().value(),
                succession.kind(),
                succession.on(),
                by,
                clock.instant());
    }

    /// Those in force on the day that this one became, across any number of steps; itself, if it still is.
    @Transactional(readOnly = true)
    public List<AreaLine> successorsOn(LocalDate day, AreaId id) {
        return history.successorsOn(day, id);
    }

    /// Those in force on the day of which this one came; itself, if it already was. This is the territory of an area of
    /// today on an earlier day, for comparing figures across mergers.
    @Transactional(readOnly = true)
    public List<AreaLine> predecessorsOn(LocalDate day, AreaId id) {
        return history.predecessorsOn(day, id);
    }

    /// Every step that led to this one and from it, by day.
    @Transactional(readOnly = true)
    public List<Succession<AreaId>> history(AreaId id) {
        return history.around(id);
    }
}
