package vn.phoihop.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Slice;

/// The organisations (cơ quan, đơn vị), each for the time it was in force under its name.
@Component
public class Organisations {

    private final OrganisationStore store;
    private final OrganisationHistory history;
    private final OrganisationSearch search;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(
            OrganisationStore store,
            OrganisationHistory history,
            OrganisationSearch search,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /// Enters an organisation; [Refused] when a rule says no.
    @Transactional
    public OrganisationId establish(NewOrganisation organisation, Actor by) {
        var id = new OrganisationId(UUID.randomUUID());
        Rules.keep(() -> store.insert(id, id, organisation));
        events.publishEvent(new OrganisationEstablished(id, organisation.name(), by, clock.instant()));
        return id;
    }

    /// Enters an organisation as the next name of one entered as ended on the day this one begins.
    @Transactional
    public OrganisationId establishNext(NewOrganisation organisation, OrganisationId before, Actor by) {
        var id = new OrganisationId(UUID.randomUUID());
        var line = need(before).line();
        Rules.keep(() -> store.insert(id, line, organisation));
        events.publishEvent(new OrganisationEstablished(id, organisation.name(), by, clock.instant()));
        return id;
    }

    /// Corrects an organisation as seen at `version`: a mistake in what was entered, its contact, or its end.
    @Transactional
    public void correct(OrganisationId id, int version, NewOrganisation organisation, Actor by) {
        Rules.keep(() -> store.update(id, version, organisation));
        events.publishEvent(new OrganisationChanged(id, organisation.name(), by, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationLine> find(OrganisationId id) {
        return store.find(id);
    }

    /// The organisation, which must be there.
    @Transactional(readOnly = true)
    public OrganisationLine need(OrganisationId id) {
        return store.find(id).orElseThrow(() -> new NotThere("organisation " + id.value()));
    }

    /// The names of these organisations, one query; an id nobody has is left out.
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return store.names(ids);
    }

    /// These organisations, one query; an id nobody has is left out.
    @Transactional(readOnly = true)
    public List<OrganisationLine> lines(Collection<OrganisationId> ids) {
        return store.lines(ids);
    }

    /// Every organisation of every time, those above first.
    @Transactional(readOnly = true)
    public List<OrganisationLine> all() {
        return store.all();
    }

    /// Every succession of organisations, by day.
    @Transactional(readOnly = true)
    public List<Succession<OrganisationId>> successions() {
        return history.all();
    }

    /// What is in force on this day in this area itself, not in the areas below; by branch and name.
    @Transactional(readOnly = true)
    public List<OrganisationLine> inForceOn(LocalDate day, AreaId area) {
        return store.inForceOn(day, area);
    }

    /// What is in force on this day in any of these areas themselves; by branch and name.
    @Transactional(readOnly = true)
    public List<OrganisationLine> inForceOn(LocalDate day, Collection<AreaId> areas) {
        return store.inForceOn(day, areas);
    }

    /// Every organisation in force on this day: for small installations and lists to choose from.
    @Transactional(readOnly = true)
    public List<OrganisationLine> inForceOn(LocalDate day) {
        return store.inForceOn(day);
    }

    /// A page of the organisations asked for, by name.
    @Transactional(readOnly = true)
    public Slice<OrganisationLine> search(Question question, int size) {
        return Slice.of(
                search.organisations(question, size + 1),
                size,
                line -> line.id().value().toString());
    }

    /// Who may be meant by this abbreviation in a symbol on this day, in this area if one is known: a symbol alone is
    /// ambiguous. Diacritics and case do not matter; those spelt exactly so come first.
    @Transactional(readOnly = true)
    public List<OrganisationLine> abbreviated(String abbreviation, LocalDate on, @Nullable AreaId area) {
        return store.abbreviated(abbreviation, on, area);
    }

    /// Who carried this electronic identifier on this day.
    @Transactional(readOnly = true)
    public Optional<OrganisationLine> identified(String identifier, LocalDate on) {
        return store.identified(identifier, on);
    }

    /// The organisation directly above on this day; empty when nothing is, or this one is not in force.
    @Transactional(readOnly = true)
    public Optional<OrganisationLine> parent(OrganisationId id, LocalDate on) {
        return store.parent(id, on);
    }

    /// Those directly below on this day, by branch and name.
    @Transactional(readOnly = true)
    public List<OrganisationLine> children(OrganisationId id, LocalDate on) {
        return store.children(id, on);
    }

    /// All below on this day, at every depth, by branch and name; without the organisation itself.
    @Transactional(readOnly = true)
    public List<OrganisationLine> descendants(OrganisationId id, LocalDate on) {
        return store.descendants(id, on);
    }

    /// Gives the organisation another name from a day on: it goes on as the same body, and what hangs below stays.
    @Transactional
    public OrganisationId rename(
            OrganisationId id,
            int version,
            String name,
            String shortName,
            String abbreviation,
            LocalDate on,
            String legalBasis,
            Actor by) {
        var next = new OrganisationId(UUID.randomUUID());
        Rules.keep(() -> {
            history.rename(id, version, next, name, shortName, abbreviation, on);
            history.insert(Succession.of(id, next, SuccessionKind.RENAMED, on, legalBasis));
        });
        events.publishEvent(recorded(Succession.of(id, next, SuccessionKind.RENAMED, on, legalBasis), by));
        return next;
    }

    /// Records what became of an organisation; [Refused] when it cannot have happened.
    @Transactional
    public void record(Succession<OrganisationId> succession, Actor by) {
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

    private SuccessionRecorded recorded(Succession<OrganisationId> succession, Actor by) {
        return new SuccessionRecorded(
                "organisations/" + succession.predecessor().value(),
                "organisations/" + succession.successor().value(),
                succession.kind(),
                succession.on(),
                by,
                clock.instant());
    }

    /// Those in force on the day that this one became, across any number of steps; itself, if it still is.
    @Transactional(readOnly = true)
    public List<OrganisationLine> successorsOn(LocalDate day, OrganisationId id) {
        return history.successorsOn(day, id);
    }

    /// Those in force on the day of which this one came; itself, if it already was.
    @Transactional(readOnly = true)
    public List<OrganisationLine> predecessorsOn(LocalDate day, OrganisationId id) {
        return history.predecessorsOn(day, id);
    }

    /// Every step that led to this one and from it, by day.
    @Transactional(readOnly = true)
    public List<Succession<OrganisationId>> history(OrganisationId id) {
        return history.around(id);
    }
}
