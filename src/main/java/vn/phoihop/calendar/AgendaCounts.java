package vn.phoihop.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many obligations are in each bucket, and of which kinds of record; at least so many, when there are very many.
public record AgendaCounts(Map<AgendaBucket, Count> buckets, Map<String, Integer> kinds) {

    /// No more than this many of a bucket are looked at.
    static final int MOST = 1_000;

    /// A number, and whether it only says “at least”.
    public record Count(int number, boolean isOpen) {}

    /// What was found in one bucket of one kind.
    record Found(AgendaBucket bucket, String kind, int count) {}

    static AgendaCounts of(List<Found> found, String kind) {
        var buckets = new EnumMap<AgendaBucket, Count>(AgendaBucket.class);
        for (var bucket : AgendaBucket.values()) {
            var inIt = found.stream().filter(some -> some.bucket() == bucket).toList();
            var all = inIt.stream().mapToInt(Found::count).sum();
            var wanted = inIt.stream()
                    .filter(some -> kind.isEmpty() || some.kind().equals(kind))
                    .mapToInt(Found::count)
                    .sum();
            buckets.put(bucket, new Count(Math.min(wanted, MOST), all > MOST));
        }
        var kinds = new TreeMap<String, Integer>();
        found.forEach(some -> kinds.merge(some.kind(), some.count(), Integer::sum));
        return new AgendaCounts(buckets, kinds);
    }

    /// How many there are in a bucket.
    public Count of(AgendaBucket bucket) {
        return buckets.getOrDefault(bucket, new Count(0, false));
    }

    public boolean isEmpty() {
        return buckets.values().stream().allMatch(count -> count.number() == 0 && !count.isOpen());
    }
}
