package vn.phoihop.indicators;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaChanged;
import vn.phoihop.organisations.AreaEstablished;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.SuccessionRecorded;

/// Keeps the tree of areas in memory for as long as nobody changes it; every node of a cluster asks once in each
/// transaction.
@Component
class Territories {

    private final Areas areas;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final OncePerTransaction<Kept> asked = new OncePerTransaction<>();

    Territories(Areas areas) {
        this.areas = areas;
    }

    private record Kept(String edition, Territory territory, Covers covers) {}

    /// The areas and successions as they stand in the database now.
    Territory now() {
        return current().territory();
    }

    /// Which sums cover which territory, reckoned once for each state of the tree.
    Covers covers() {
        return current().covers();
    }

    /// What a transaction changes itself, it sees.
    @EventListener({AreaEstablished.class, AreaChanged.class, SuccessionRecorded.class})
    void changed() {
        asked.changed();
    }

    private Kept current() {
        return asked.get(this::read);
    }

    private Kept read() {
        var edition = areas.edition();
        var before = kept.get();
        if (before != null && before.edition().equals(edition)) {
            return before;
        }
        var territory = new Territory(areas.all(), areas.successions());
        var fresh = new Kept(edition, territory, new Covers(territory));
        if (!asked.isChangedHere()) {
            kept.set(fresh);
        }
        return fresh;
    }
}
