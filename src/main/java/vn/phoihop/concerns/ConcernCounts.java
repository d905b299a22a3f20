package vn.phoihop.concerns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the concerns of a list divide. `isOpen` says that there are more than were counted. Never by place or by
/// organisation: nobody is ranked by how many people reported.
public record ConcernCounts(
        int total,
        boolean isOpen,
        Map<ConcernState, Integer> states,
        Map<Integer, Integer> levels,
        Map<Field, Integer> fields,
        int late) {

    /// Where nothing is counted: the board and the map show no counts beside them.
    public static final ConcernCounts NONE = new ConcernCounts(0, false, Map.of(), Map.of(), Map.of(), 0);

    /// No more lines than these are looked at.
    static final int MOST = 5_000;

    /// Nor than these where words are asked for: what has common words is found in no order that an index has.
    static final int MOST_OF_WORDS = 1_000;

    /// One line of the answer: what it was divided by is not null. `more`: there may be more than were looked at.
    record Count(
            @Nullable String state,
            @Nullable Integer level,
            @Nullable String field,
            @Nullable Boolean late,
            int count,
            boolean more) {

        boolean isTotal() {
            return state == null && level == null && field == null && late == null;
        }
    }

    /// The line that is divided by nothing.
    static Count total(List<Count> counts) {
        return counts.stream().filter(Count::isTotal).findFirst().orElseThrow();
    }

    static ConcernCounts of(List<Count> counts) {
        var states = new TreeMap<ConcernState, Integer>();
        var levels = new TreeMap<Integer, Integer>();
        var fields = new TreeMap<Field, Integer>();
        int late = 0;
        for (var each : counts) {
            if (each.state() != null) {
                states.put(ConcernState.valueOf(each.state()), each.count());
            } else if (each.level() != null) {
                levels.put(each.level(), each.count());
            } else if (each.field() != null) {
                fields.put(Field.valueOf(each.field()), each.count());
            } else if (each.late() != null) {
                late += each.late() ? each.count() : 0;
            }
        }
        var total = total(counts);
        return new ConcernCounts(total.count(), total.more(), states, levels, fields, late);
    }

    /// The same without the levels and the lateness of these: they count as not rated and not late.
    ConcernCounts without(List<ConcernLine> hidden) {
        if (hidden.isEmpty()) {
            return this;
        }
        var rest = new TreeMap<>(levels);
        for (var line : hidden) {
            if (line.isRated() && rest.getOrDefault(line.level(), 0) > 0) {
                rest.merge(line.level(), -1, Integer::sum);
                rest.merge(0, 1, Integer::sum);
            }
        }
        rest.values().removeIf(count -> count == 0);
        var ofLate = (int) hidden.stream().filter(ConcernLine::isLate).count();
        return new ConcernCounts(total, isOpen, states, rest, fields, Math.max(0, late - ofLate));
    }
}
