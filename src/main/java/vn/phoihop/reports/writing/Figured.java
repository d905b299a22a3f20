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

    /// Its code as people call it: of a part, that of its indicator.
    public String shownCode() {
        var slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    public boolean isThere() {
        return value != null;
    }

    /// How many units gave nothing.
    public int missing() {
        return Math.max(0, expected - units);
    }

    /// The units that gave nothing, by name, of a figure the others gave.
    public List<String> lacking() {
        return value == null
                ? List.of()
                : pieces.stream()
                        .filter(piece -> piece.value() == null)
                        .map(Piece::name)
                        .toList();
    }

    /// The units that gave something now and nothing before, by name, of a figure others gave before.
    public List<String> lackingBefore() {
        return before == null
                ? List.of()
                : pieces.stream()
                        .filter(piece -> piece.value() != null && piece.before() == null)
                        .map(Piece::name)
                        .toList();
    }

    /// Whether it is itself a percentage, so that its change is told in percentage points.
    public boolean isPercentage() {
        return unit.equals("%");
    }

    /// By how much it changed, of the numbers as they are printed; null when there is nothing to compare.
    public @Nullable BigDecimal difference() {
        return value == null || before == null ? null : printed(value).subtract(printed(before));
    }

    private BigDecimal printed(BigDecimal number) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    /// The change in percent of the earlier value, half up; null without a base above nothing. One decimal, and as many
    /// more as keep a small change from being nothing and what is left from being lost.
    public @Nullable BigDecimal percent() {
        var difference = difference();
        if (difference == null || before == null || printed(before).signum() <= 0) {
            return null;
        }
        return Shares.of(difference.abs(), printed(before), 1);
    }
}
