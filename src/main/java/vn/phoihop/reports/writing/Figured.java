package vn.phoihop.reports.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure as it came out for the territory and period of a report, with what it was added from.
///
/// `units` of `expected` gave one; `until` is the last day of its window; `notes` say on which territory the earlier
/// value stands.
public record Figured(
        String code,
        String name,
        String unit,
        int decimals,
        @Nullable BigDecimal value,
        @Nullable BigDecimal before,
        int units,
        int expected,
        LocalDate from,
        LocalDate until,
        List<Piece> pieces,
        List<String> notes) {

    public Figured {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }

    /// What one unit gave: the code of its area, its value now and before; null when it gave none.
    public record Piece(
            String area,
            String name,
            @Nullable BigDecimal value,
            @Nullable BigDecimal before) {}

    public boolean isThere() {
        return value != null;
    }

    /// How many units gave nothing.
    public int missing() {
        return Math.max(0, expected - units);
    }

    /// By how much it changed; null when there is nothing to compare.
    public @Nullable BigDecimal difference() {
        return value == null || before == null ? null : value.subtract(before);
    }

    /// The change in percent of the earlier value, one decimal, half up; null without a base.
    public @Nullable BigDecimal percent() {
        var difference = difference();
        if (difference == null || before == null || before.signum() == 0) {
            return null;
        }
        return difference.abs().multiply(BigDecimal.valueOf(100)).divide(before.abs(), 1, RoundingMode.HALF_UP);
    }
}
