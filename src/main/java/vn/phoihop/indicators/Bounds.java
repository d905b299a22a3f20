package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Between which values a unit usually lies, from its own past: three times the distance of the quartiles beyond them,
/// so that a handful of unusual months does not move the bounds.
public record Bounds(BigDecimal least, BigDecimal most) {

    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);

    /// The bounds of at least one value.
    public static Bounds of(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var lower = quartile(sorted, 1);
        var upper = quartile(sorted, 3);
        var width = upper.subtract(lower).max(upper.abs().movePointLeft(1)).multiply(FACTOR);
        return new Bounds(lower.subtract(width), upper.add(width));
    }

    /// Whether a value lies within.
    public boolean hold(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static BigDecimal quartile(List<BigDecimal> sorted, int number) {
        var place = (sorted.size() - 1) * number;
        var below = sorted.get(place / 4);
        var above = sorted.get(Math.min(place / 4 + 1, sorted.size() - 1));
        var share = BigDecimal.valueOf(place % 4).divide(BigDecimal.valueOf(4), 2, RoundingMode.UNNECESSARY);
        return below.add(above.subtract(below).multiply(share));
    }
}
