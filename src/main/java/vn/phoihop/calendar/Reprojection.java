package vn.phoihop.calendar;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.LedgerKeeper.Pending;
import vn.phoihop.shared.Actor;

/// Computes open clocks anew after the calendar changed, with a line in the history of each that moved. What was
/// breached stays breached.
@Component
class Reprojection {

    private static final int BATCH = 2_000;

    private final ClockStore store;
    private final CacheStore caches;
    private final LedgerKeeper keeper;

    Reprojection(ClockStore store, CacheStore caches, LedgerKeeper keeper) {
        this.store = store;
        this.caches = caches;
        this.keeper = keeper;
    }

    /// One batch; gives how many clocks it looked at. Done again it finds nothing to do.
    @Transactional
    public int batch() {
        var version = keeper.office().calendar().version();
        var behind = store.claimBefore(version, BATCH);
        if (behind.isEmpty()) {
            return 0;
        }
        var projectors = keeper.projectors();
        var unmoved = new ArrayList<ClockRow>();
        var moved = new ArrayList<Pending>();
        for (var clock : keeper.open(behind)) {
            var row = clock.row();
            var now = clock.project(projectors.of(clock));
            if (now.due().equals(row.due()) && now.standing() == row.standing()) {
                unmoved.add(row);
            } else {
                var entry = new Entry.Reprojected(projectors.now(), row.due(), now.due(), version);
                moved.add(new Pending(clock, entry));
            }
        }
        keeper.write(moved, Actor.installation());
        caches.computedWith(version, unmoved);
        return behind.size();
    }

    /// How many open clocks still wait to be computed anew.
    @Transactional(readOnly = true)
    public int waiting() {
        return store.openBefore(keeper.office().calendar().version());
    }
}
