package vn.phoihop.tasks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the tasks of a list divide. `isOpen` says that there are more than were counted.
public record TaskCounts(
        int total,
        boolean isOpen,
        Map<TaskState, Integer> states,
        Map<String, Integer> sources,
        Map<TaskFilter.Mine, Integer> mine,
        int late,
        int returned) {

    /// No more lines than these are looked at.
    static final int MOST = 10_000;

    /// One line of the answer: what it was divided by is not null.
    record Count(
            @Nullable String state,
            @Nullable String source,
            @Nullable String mine,
            @Nullable Boolean late,
            @Nullable Boolean returned,
            int count) {}

    static TaskCounts of(List<Count> counts) {
        var states = new TreeMap<TaskState, Integer>();
        var sources = new TreeMap<String, Integer>();
        var mine = new TreeMap<TaskFilter.Mine, Integer>();
        int total = 0;
        int late = 0;
        int returned = 0;
        for (var each : counts) {
            if (each.state() != null) {
                states.put(TaskState.valueOf(each.state()), each.count());
            } else if (each.source() != null) {
                sources.put(each.source(), each.count());
            } else if (each.mine() != null) {
                mine.put(
                        each.mine().isEmpty() ? TaskFilter.Mine.ANY : TaskFilter.Mine.valueOf(each.mine()),
                        each.count());
            } else if (each.late() != null) {
                late += each.late() ? each.count() : 0;
            } else if (each.returned() != null) {
                returned += each.returned() ? each.count() : 0;
            } else {
                total = each.count();
            }
        }
        return new TaskCounts(total, total >= MOST, states, sources, mine, late, returned);
    }
}
