package vn.phoihop.press;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the press items of a list divide. `isOpen` says that there are more than were counted.
public record PressCounts(
        int total, boolean isOpen, Map<PressState, Integer> states, Map<PressFilter.Mine, Integer> mine, int late) {

    /// No more lines than these are looked at.
    static final int MOST = 10_000;

    /// One line of the answer: what it was divided by is not null.
    record Count(
            @Nullable String state,
            @Nullable String mine,
            @Nullable Boolean late,
            int count) {}

    static PressCounts of(List<Count> counts) {
        var states = new TreeMap<PressState, Integer>();
        var mine = new TreeMap<PressFilter.Mine, Integer>();
        int total = 0;
        int late = 0;
        for (var each : counts) {
            if (each.state() != null) {
                states.put(PressState.valueOf(each.state()), each.count());
            } else if (each.mine() != null) {
                if (!each.mine().isEmpty()) {
                    mine.put(PressFilter.Mine.valueOf(each.mine()), each.count());
                }
            } else if (each.late() != null) {
                late += each.late() ? each.count() : 0;
            } else {
                total = each.count();
            }
        }
        return new PressCounts(total, total >= MOST, states, mine, late);
    }
}
