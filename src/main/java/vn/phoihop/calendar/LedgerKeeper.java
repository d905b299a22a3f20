package vn.phoihop.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Opens a clock with its ledger, and writes an entry together with everything that follows from it.
@Component
class LedgerKeeper {

    private final ClockStore clocks;
    private final CacheStore caches;
    private final LedgerStore ledgers;
    private final DefinitionStore definitions;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    LedgerKeeper(
            ClockStore clocks,
            CacheStore caches,
            LedgerStore ledgers,
            DefinitionStore definitions,
            Calendars calendars,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.clocks = clocks;
        this.caches = caches;
        this.ledgers = ledgers;
        this.definitions = definitions;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return zone;
    }

    Office office() {
        return new Office(calendars.current(), zone);
    }

    /// The calendar and the time for as many clocks as there are.
    Projectors projectors() {
        return new Projectors(calendars.current(), zone, now());
    }

    RunningClock need(ClockId id) {
        return open(clocks.find(id).orElseThrow(() -> new NotThere("clock " + id.value())));
    }

    RunningClock open(ClockRow row) {
        return open(List.of(row)).getFirst();
    }

    /// These clocks with their ledgers, in as many queries as for one.
    List<RunningClock> open(List<ClockRow> rows) {
        var books = ledgers.of(rows);
        var known = new HashMap<String, Definition>();
        definitions.all().forEach(definition -> known.put(definition.code() + "/" + definition.version(), definition));
        return rows.stream()
                .map(row -> new RunningClock(row, need(known, row), book(books, row)))
                .toList();
    }

    private static Definition need(Map<String, Definition> known, ClockRow row) {
        var definition = known.get(row.definition() + "/" + row.definitionVersion());
        if (definition == null) {
            throw new NotThere("definition " + row.definition());
        }
        return definition;
    }

    private static Ledger book(Map<ClockId, Ledger> books, ClockRow row) {
        var book = books.get(row.id());
        if (book == null) {
            throw new NotThere("ledger of clock " + row.id().value());
        }
        return book;
    }

    /// An entry about to be written into the ledger of a clock.
    record Pending(RunningClock clock, Entry entry) {}

    /// Writes an entry. The clock is looked at by the next sweep, which knows what was reminded of already.
    void write(RunningClock clock, Entry entry, Actor by) {
        write(clock, entry, projectors(), by);
    }

    /// The same by the calendar that was asked whether it may be written.
    void write(RunningClock clock, Entry entry, Projectors projectors, Actor by) {
        write(List.of(new Pending(clock, entry)), projectors, by);
    }

    /// Writes entries, each of another clock.
    void write(List<Pending> pending, Actor by) {
        if (!pending.isEmpty()) {
            write(pending, projectors(), by);
        }
    }

    private void write(List<Pending> pending, Projectors projectors, Actor by) {
        var changes = pending.stream().map(one -> Change.of(one, projectors)).toList();
        var written = ledgers.append(changes.stream().map(Change::draft).toList(), by, projectors.now());
        caches.update(IntStream.range(0, changes.size())
                .mapToObj(i -> changes.get(i).update(written.get(i), projectors.now()))
                .toList());
        changes.forEach(change -> events.publishEvent(change.event(by, projectors.now())));
    }
}
