package vn.phoihop.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.CacheStore.Look;
import vn.phoihop.calendar.LedgerKeeper.Pending;
import vn.phoihop.calendar.LedgerStore.Draft;
import vn.phoihop.calendar.LedgerStore.Moves;
import vn.phoihop.calendar.LedgerStore.Written;
import vn.phoihop.calendar.RungStore.Claim;
import vn.phoihop.calendar.RungStore.Outcome;
import vn.phoihop.shared.Actor;

/// Looks at the clocks to which something is to happen by now: a pause that ends, a date that passed, a reminder.
///
/// A batch is one transaction. Its rows are locked, those of another node are passed over, and a rung is a key in the
/// database: so each is sent once, whatever stops in between and however late the sweep is.
@Component
class Sweep {

    static final int BATCH = 5_000;

    private final ClockStore store;
    private final CacheStore caches;
    private final RungStore rungs;
    private final LedgerStore ledgers;
    private final DefinitionStore definitions;
    private final LedgerKeeper keeper;
    private final ApplicationEventPublisher events;

    Sweep(
            ClockStore store,
            CacheStore caches,
            RungStore rungs,
            LedgerStore ledgers,
            DefinitionStore definitions,
            LedgerKeeper keeper,
            ApplicationEventPublisher events) {
        this.store = store;
        this.caches = caches;
        this.rungs = rungs;
        this.ledgers = ledgers;
        this.definitions = definitions;
        this.keeper = keeper;
        this.events = events;
    }

    /// One batch; gives how many clocks it looked at.
    @Transactional
    public int batch() {
        var now = keeper.now();
        var due = store.claim(now, BATCH);
        var running = new ArrayList<ClockRow>();
        var resumed = new ArrayList<ClockRow>();
        for (var clock : due) {
            var until = clock.pausedUntil();
            (until != null && !now.isBefore(until) ? resumed : running).add(clock);
        }
        resume(resumed);
        remind(running, now);
        return due.size();
    }

    /// A pause ended by itself: the history says so, and the next batch looks at the clock again.
    private void resume(List<ClockRow> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        var ended = new ArrayList<Pending>();
        for (var clock : keeper.open(clocks)) {
            var until = clock.row().pausedUntil();
            if (until != null) {
                ended.add(new Pending(clock, new Entry.Resumed(until, true)));
            }
        }
        keeper.write(ended, Actor.installation());
    }

    private void remind(List<ClockRow> clocks, Instant now) {
        if (clocks.isEmpty()) {
            return;
        }
        var office = keeper.office();
        var plan = new SweepPlan(definitions.ladders(), ladderOf(), rungs.claimed(clocks), office, now);
        var claims =
                clocks.stream().flatMap(clock -> plan.claims(clock).stream()).toList();
        tell(claims, rungs.claim(claims, now), plan, now);
        var breaches = breach(clocks.stream().filter(plan::isBreached).toList(), office, now);
        caches.settle(clocks.stream()
                .map(clock -> new Look(clock, plan.next(clock), breaches.get(clock.id())))
                .toList());
    }

    private Map<String, String> ladderOf() {
        var ladders = new LinkedHashMap<String, String>();
        definitions
                .all()
                .forEach(
                        definition -> ladders.put(definition.code() + "/" + definition.version(), definition.ladder()));
        return ladders;
    }

    private void tell(List<Claim> claims, Set<RungStore.Key> won, SweepPlan plan, Instant now) {
        var collapsed = claims.stream()
                .filter(claim -> claim.outcome() == Outcome.COLLAPSED && won.contains(claim.key()))
                .collect(Collectors.groupingBy(claim -> claim.clock().id(), Collectors.counting()));
        for (var claim : claims) {
            if (claim.outcome() == Outcome.SENT && won.contains(claim.key())) {
                var missed = collapsed.getOrDefault(claim.clock().id(), 0L);
                events.publishEvent(plan.reached(claim, missed.intValue(), now));
            }
        }
    }

    /// The date passed, by a confirmed calendar: written for good.
    private Map<ClockId, Written> breach(List<ClockRow> clocks, Office office, Instant now) {
        var version = office.calendar().version();
        var drafts = clocks.stream()
                .map(clock -> new Draft(
                        clock,
                        clock.lastSeq() + 1,
                        new Entry.Breached(clock.breachAt()),
                        new Moves(clock.due(), clock.due(), version)))
                .toList();
        var written = drafts.isEmpty() ? List.<Written>of() : ledgers.append(drafts, Actor.installation(), now);
        var breaches = new HashMap<ClockId, Written>();
        for (int i = 0; i < clocks.size(); i++) {
            var clock = clocks.get(i);
            breaches.put(clock.id(), written.get(i));
            events.publishEvent(new ClockBreached(
                    clock.id(),
                    clock.record(),
                    clock.holder(),
                    clock.audience().owner(),
                    clock.dueOn(),
                    clock.breachAt(),
                    now));
        }
        return breaches;
    }
}
