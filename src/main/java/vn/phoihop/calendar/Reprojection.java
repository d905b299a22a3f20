package vn.phoihop.calendar;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;

/// Computes open clocks anew after the calendar changed, with a line in the history of each that moved. What was
/// breached stays breached.
@Component
class Reprojection {

    private static final int BATCH = 500;

    private final ClockStore store;
    private final LedgerKeeper keeper;

    Reprojection(ClockStore store, LedgerKeeper keeper) {
        this.store = store;
        this.keeper = keeper;
    }

    /// One batch; gives how many clocks it looked at. Done again it finds nothing to do.
    @Transactional
    public int batch() {
        var version = keeper.office().calendar().version();
        var behind = store.claimBefore(version, BATCH);
        var unmoved = new ArrayList<ClockRow>();
        for (var clock : behind.isEmpty() ? List.<RunningClock>of() : keeper.open(behind)) {
            var row = clock.row();
            var now = clock.project(
                    keeper.projector(row.area(), clock.definition().effect()));
            if (now.due().equals(row.due()) && now.standing() == row.standing()) {
                unmoved.add(row);
            } else {
                var entry = new Entry.Reprojected(keeper.now(), row.due(), now.due(), version);
                keeper.write(clock, entry, Actor.installation());
            }
        }
        store.computedWith(version, unmoved);
        return behind.size();
    }

    /// How many open clocks still wait to be computed anew.
    @Transactional(readOnly = true)
    public int waiting() {
        return store.openBefore(keeper.office().calendar().version());
    }
}
