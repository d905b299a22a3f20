package vn.phoihop.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Opens a clock with its ledger, and writes an entry together with everything that follows from it.
@Component
class LedgerKeeper {

    private final ClockStore clocks;
    private final LedgerStore ledgers;
    private final DefinitionStore definitions;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;
    private final LocalTime opens;
    private final LocalTime closes;

    LedgerKeeper(
            ClockStore clocks,
            LedgerStore ledgers,
            DefinitionStore definitions,
            Calendars calendars,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone,
            @Value("${phoihop.calendar.opens}") String opens,
            @Value("${phoihop.calendar.closes}") String closes) {
        this.clocks = clocks;
        this.ledgers = ledgers;
        this.definitions = definitions;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
        this.opens = LocalTime.parse(opens);
        this.closes = LocalTime.parse(closes);
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return zone;
    }

    OfficeHours office() {
        return new OfficeHours(calendars.current(), zone, opens, closes);
    }

    LocalTime closes() {
        return closes;
    }

    /// The projector for a clock: closures of its area move it unless its term is law.
    Projector projector(String area, Effect effect) {
        var calendar = calendars.current();
        return new Projector(effect == Effect.LAW ? calendar : calendar.in(area), zone, now());
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

    /// Writes an entry. The clock is looked at by the next sweep, which knows what was reminded of already.
    void write(RunningClock before, Entry entry, Actor by) {
        var projector = projector(before.row().area(), before.definition().effect());
        var ledger = before.ledger().with(entry);
        var after = projector.project(ledger, before.definition().effect());
        var epoch = before.row().ladderEpoch() + (entry instanceof Entry.Extended ? 1 : 0);
        var old = before.ledger().lines().isEmpty()
                ? null
                : before.project(projector).due();
        var version = projector.calendar().version();
        var written = ledgers.append(
                before.row(),
                ledger.lines().getLast().seq(),
                entry,
                by,
                projector.now(),
                new LedgerStore.Moves(old, after.due(), version));
        clocks.update(before.row(), after, written, epoch, version, projector.now());
        events.publishEvent(new ClockChanged(
                before.row().id(),
                before.row().record(),
                entry.getClass().getSimpleName(),
                after.due(),
                by,
                projector.now()));
    }
}
