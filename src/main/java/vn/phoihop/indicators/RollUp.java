package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Sentence;

/// Figures of a territory, line by line and as a whole, beside those of an earlier time on the same territory.
///
/// `notes` say what the comparison stands on: which areas merged, which could not be compared.
public record RollUp(
        AreaLine scope,
        List<Figure> figures,
        List<Period> periods,
        List<Period> against,
        List<Line> lines,
        Line whole,
        List<Sentence> notes) {

    /// One area of the territory, with a cell for each figure by its number.
    public record Line(@Nullable AreaLine area, Map<Integer, Cell> cells) {

        /// The cell of a figure; an empty one when nothing was asked.
        public Cell cell(Figure figure) {
            return cells.getOrDefault(figure.no(), Cell.EMPTY);
        }
    }

    /// What came out for one figure: its value now and before (null: nothing reported, or not to be added), from how
    /// many units of how many expected, and how many have a window of their own and are therefore not added.
    public record Cell(
            @Nullable BigDecimal value, @Nullable BigDecimal before, int units, int expected, int deviating) {

        static final Cell EMPTY = new Cell(null, null, 0, 0, 0);

        public int missing() {
            return Math.max(0, expected - units - deviating);
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
            return difference.multiply(BigDecimal.valueOf(100)).divide(before.abs(), 1, RoundingMode.HALF_UP);
        }
    }
}
