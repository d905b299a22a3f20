package vn.phoihop.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How many documents a list has, and how many each filter would leave.
public record RegisterCounts(
        int total, List<Share> directions, List<Share> statuses, List<Share> types, List<Share> years, int findings) {

    /// The most documents that are counted: beyond, every figure is a lower bound.
    public static final int MOST = 20_000;

    /// Whether the figures are lower bounds.
    public boolean isOpen() {
        return total >= MOST;
    }

    /// One choice of a filter, and how many documents it would leave.
    public record Share(String value, int count) {}

    /// One line of the answer of the database: the value counted is the one that is not null.
    record Count(
            @Nullable String direction,
            @Nullable String status,
            @Nullable String type,
            @Nullable Integer year,
            @Nullable Boolean found,
            int count) {

        boolean isTotal() {
            return direction == null && status == null && type == null && year == null && found == null;
        }
    }

    static RegisterCounts of(List<Count> counts) {
        int total =
                counts.stream().filter(Count::isTotal).mapToInt(Count::count).sum();
        int found = counts.stream()
                .filter(each -> Boolean.TRUE.equals(each.found()))
                .mapToInt(Count::count)
                .sum();
        return new RegisterCounts(
                total,
                shares(counts, Count::direction),
                shares(counts, Count::status),
                types(counts),
                shares(
                                counts,
                                each -> each.year() == null || each.year() <= 1
                                        ? null
                                        : each.year().toString())
                        .reversed(),
                found);
    }

    /// Types in their two spellings (BÁO CÁO, Báo cáo) are one; the commonest come first.
    private static List<Share> types(List<Count> counts) {
        return shares(
                        counts,
                        each -> each.type() == null || each.type().isEmpty()
                                ? null
                                : each.type().toUpperCase(Locale.ROOT))
                .stream()
                .sorted(Comparator.comparingInt(Share::count).reversed().thenComparing(Share::value))
                .limit(40)
                .toList();
    }

    private static List<Share> shares(List<Count> counts, Value value) {
        var sums = new TreeMap<String, Integer>();
        for (var each : counts) {
            var name = value.of(each);
            if (name != null) {
                sums.merge(name, each.count(), Integer::sum);
            }
        }
        return sums.entrySet().stream()
                .map(each -> new Share(each.getKey(), each.getValue()))
                .toList();
    }

    private interface Value {
        @Nullable
        String of(Count count);
    }
}
