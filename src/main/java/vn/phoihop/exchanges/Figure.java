package vn.phoihop.exchanges;

import org.jspecify.annotations.Nullable;

/// A count of what is supplied, by topic or group and place; null stands for one to four, which are not kept as a
/// number so that nobody can be recognised (safeguards 5.8).
public record Figure(String topic, String place, @Nullable Integer count) {

    private static final int SMALLEST = 5;

    /// With a small number suppressed.
    public static Figure of(String topic, String place, int count) {
        return new Figure(topic, place, count > 0 && count < SMALLEST ? null : Integer.valueOf(count));
    }
}
