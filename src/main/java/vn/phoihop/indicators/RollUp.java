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

        private static final int MOST_DECIMALS = 4;

        static final Cell EMPTY = new Cell(null, null, 0, 0, 0);

        public int missing() {
            return Math.max(0, expected - units - deviating);
        }

        /// By how much it changed; null when there is nothing to compare.
        public @Nullable BigDecimal difference() {
            return value == null || before == null ? null : value.subtract(before);
        }

        /// The change in percent of the earlier value, half up, with one decimal or as many as a small change needs;
        /// null without a base above nothing, and of a percentage, whose change is told in points.
        public @Nullable BigDecimal percent(Figure figure) {
            var difference = difference();
            if (difference == null
                    || before == null
                    || before.signum() <= 0
                    || figure.indicator().unit().equals("%")) {
                return null;
            }
            var hundredfold = difference.movePointRight(2);
            var percent = hundredfold.divide(before, 1, RoundingMode.HALF_UP);
            for (int more = 2; more <= MOST_DECIMALS && percent.signum() == 0 && difference.signum() != 0; more++) {
                percent = hundredfold.divide(before, more, RoundingMode.HALF_UP);
            }
            return percent;
        }
    }
}
