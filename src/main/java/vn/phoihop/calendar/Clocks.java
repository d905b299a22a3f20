package vn.phoihop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// The clocks of all records (thời hạn): each a budget and a ledger, from which its date follows.
///
/// Every act takes the moment from which it counts, now or earlier. Two acts on one clock at the same time do not both
/// succeed: the later one ends in an optimistic lock.
@Component
public class Clocks {

    private final ClockStore store;
    private final DefinitionStore definitions;
    private final LedgerKeeper keeper;
    private final ClockSheets sheets;

    Clocks(ClockStore store, DefinitionStore definitions, LedgerKeeper keeper, ClockSheets sheets) {
        this.store = store;
        this.definitions = definitions;
        this.keeper = keeper;
        this.sheets = sheets;
    }

    /// Starts a clock; it belongs to its record and is shown as that is.
    @Transactional
    public ClockId start(NewClock fresh, Actor by) {
        var definition = definitions.inForce(fresh.definition(), LocalDate.ofInstant(fresh.anchor(), keeper.zone()));
        var limit = fresh.limit() == null ? definition.limit() : fresh.limit();
        if (fresh.day() == null && (limit == null || definition.direction() == Direction.BEFORE)) {
            throw new IllegalArgumentException(definition.code() + " needs a day");
        }
        var entry = new Entry.Started(
                fresh.anchor(), limit, definition.direction(), definition.roll(), fresh.day(), fresh.holder(), 0, null);
        return begin(fresh, definition, entry, null, by);
    }

    private ClockId begin(
            NewClock fresh, Definition definition, Entry.Started entry, @Nullable UUID supersedes, Actor by) {
        var row = ClockRow.before(entry, fresh, definition, supersedes);
        store.insert(row);
        keeper.write(new RunningClock(row, definition, new Ledger(List.of())), entry, by);
        return row.id();
    }

    /// Lets the clock stand still, for a listed reason with its proof, until a day at the latest.
    @Transactional
    public Optional<Refusal> pause(ClockId id, Pause pause, Instant at, Actor by) {
        var clock = keeper.need(id);
        var projectors = keeper.projectors();
        return decide(clock, clock.pause(pause, at, definitions.reasons(), projectors.of(clock)), projectors, by);
    }

    /// Lets it run again before the pause ends by itself.
    @Transactional
    public Optional<Refusal> resume(ClockId id, Instant at, Actor by) {
        var clock = keeper.need(id);
        var projectors = keeper.projectors();
        return decide(clock, clock.resume(at, projectors.of(clock)), projectors, by);
    }

    /// Adds units of its limit, before the term ends, as often as its definition allows.
    @Transactional
    public Optional<Refusal> extend(ClockId id, int amount, String reason, Instant at, Actor by) {
        var clock = keeper.need(id);
        var projectors = keeper.projectors();
        return decide(clock, clock.extend(amount, null, reason, at, projectors.of(clock)), projectors, by);
    }

    /// Sets a later date on a clock with a fixed date.
    @Transactional
    public Optional<Refusal> extendTo(ClockId id, LocalDate day, String reason, Instant at, Actor by) {
        var clock = keeper.need(id);
        var projectors = keeper.projectors();
        return decide(clock, clock.extend(0, day, reason, at, projectors.of(clock)), projectors, by);
    }

    /// Notes that another organisation has the work now, or, with null, that nobody has.
    @Transactional
    public Optional<Refusal> handOver(ClockId id, @Nullable OrganisationId to, Instant at, Actor by) {
        var clock = keeper.need(id);
        var projectors = keeper.projectors();
        return decide(clock, clock.whileOpen(new Entry.HandedOver(at, to), projectors.of(clock)), projectors, by);
    }

    /// Ends the count: what it ran to has happened.
    @Transactional
    public Optional<Refusal> stop(ClockId id, String why, Instant at, Actor by) {
        var clock = keeper.need(id);
        var projectors = keeper.projectors();
        return decide(clock, clock.whileOpen(new Entry.Stopped(at, why), projectors.of(clock)), projectors, by);
    }

    /// Takes a stop back; the time since counts, as if it had not been.
    @Transactional
    public Optional<Refusal> voidStop(ClockId id, String reason, Instant at, Actor by) {
        var clock = keeper.need(id);
        var projectors = keeper.projectors();
        return decide(clock, clock.voidStop(reason, at, projectors.of(clock)), projectors, by);
    }

    /// Cancels the entry with this number in the history; it stays readable.
    @Transactional
    public Optional<Refusal> correct(ClockId id, int entry, String reason, Actor by) {
        var clock = keeper.need(id);
        var projectors = keeper.projectors();
        return decide(clock, clock.correct(entry, reason, projectors.now()), projectors, by);
    }

    /// Goes on with another limit (or day, where the date is fixed) in a new clock that keeps what was consumed; the
    /// old one is frozen and stays readable. Empty when the clock is over already.
    @Transactional
    public Optional<ClockId> supersede(
            ClockId id, @Nullable Limit limit, @Nullable LocalDate day, Instant at, Actor by) {
        var clock = keeper.need(id);
        var projectors = keeper.projectors();
        var projector = projectors.of(clock);
        if (!clock.project(projector).course().isOpen()) {
            return Optional.empty();
        }
        var start = clock.successor(limit, day, at, projector);
        var row = clock.row();
        var fresh = new NewClock(
                row.province(),
                row.definition(),
                row.record(),
                row.audience(),
                start.holder(),
                at,
                row.firstReceived(),
                limit,
                day,
                row.area());
        var next = begin(fresh, clock.definition(), start, id.value(), by);
        keeper.write(clock, new Entry.Superseded(at, next), projectors, by);
        return Optional.of(next);
    }

    /// Shows the clocks of a record as the record itself is shown from now on.
    @Transactional
    public void show(String kind, String record, Audience audience) {
        store.show(kind, record, audience);
    }

    /// The clock in full: its date, how it was reached, its segments, its history; nothing when it may not be seen.
    @Transactional(readOnly = true)
    public Optional<ClockSheet> sheet(ClockId id, Visibility visibility) {
        return store.find(id, visibility.sees()).map(row -> sheets.of(keeper.open(row)));
    }

    /// The clocks of a record, in the order they began.
    @Transactional(readOnly = true)
    public List<ClockLine> of(String kind, String record, Visibility visibility) {
        return sheets.lines(store.of(kind, record, visibility.sees()));
    }

    private Optional<Refusal> decide(
            RunningClock clock, RunningClock.Decision decision, Projectors projectors, Actor by) {
        return switch (decision) {
            case RunningClock.Decision.Refused(var why) -> Optional.of(why);
            case RunningClock.Decision.Written(var entry) -> {
                keeper.write(clock, entry, projectors, by);
                yield Optional.empty();
            }
        };
    }
}
