package vn.phoihop.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Actor;

/// What an entry does to a clock: where it stood, where it stands then.
record Change(
        RunningClock clock, Entry entry, int seq, @Nullable Instant before, Projection after, int calendar) {

    static Change of(LedgerKeeper.Pending pending, Projectors projectors) {
        var clock = pending.clock();
        var projector = projectors.of(clock);
        var ledger = clock.ledger().with(pending.entry());
        var before = clock.ledger().lines().isEmpty()
                ? null
                : clock.project(projector).due();
        return new Change(
                clock,
                pending.entry(),
                ledger.lines().getLast().seq(),
                pending.entry() instanceof Entry.Reprojected moved ? moved.before() : before,
                projector.project(ledger, clock.definition().effect()),
                projector.calendar().version());
    }

    LedgerStore.Draft draft() {
        return new LedgerStore.Draft(clock.row(), seq, entry, new LedgerStore.Moves(before, after.due(), calendar));
    }

    CacheStore.Update update(LedgerStore.Written written, Instant now) {
        var epoch = clock.row().ladderEpoch() + (entry instanceof Entry.Extended ? 1 : 0);
        return new CacheStore.Update(clock.row(), after, written, epoch, calendar, now);
    }

    /// What a person did is an act for the trail; what follows by itself stands in the ledger and is told to whoever
    /// listens.
    Object event(Actor by, Instant at) {
        var row = clock.row();
        var holder = after.course().holder();
        var owner = row.audience().owner();
        return switch (entry) {
            case Entry.Reprojected moved ->
                new DueDateMoved(
                        row.id(),
                        row.record(),
                        holder,
                        owner,
                        moved.before(),
                        after.due(),
                        after.standing(),
                        calendar,
                        at);
            case Entry.Resumed resumed
            when resumed.automatic() -> new PauseEnded(row.id(), row.record(), holder, owner, resumed.at(), at);
            case Entry _ ->
                new ClockChanged(
                        row.id(),
                        row.record(),
                        entry.getClass().getSimpleName(),
                        after.due(),
                        after.standing(),
                        by,
                        at);
        };
    }
}
