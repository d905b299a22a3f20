package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.RollUp.Cell;
import vn.phoihop.shared.Sentence;

/// Figures as they were when a report was signed (số liệu đã chốt): every line of the table, and behind it every value
/// of every unit in the version that held, with the areas as they were called and belonged together. Nothing of it ever
/// changes; `isIntact` says that its checksum still holds.
public record Snapshot(
        UUID id,
        String title,
        Instant at,
        String person,
        List<Figure> figures,
        List<Period> periods,
        List<Period> against,
        List<Line> lines,
        Line whole,
        List<Sentence> notes,
        boolean isIntact) {

    /// One area under the name and code it had, with a cell for each figure by its number.
    public record Line(String code, String name, Map<Integer, Cell> cells) {

        /// The cell of a figure; an empty one when nothing was asked.
        public Cell cell(Figure figure) {
            return cells.getOrDefault(figure.no(), Cell.EMPTY);
        }
    }

    /// The value of one unit that went into the figures: of which period, into which line (by its code; empty: only
    /// into the whole), in which version.
    public record Input(
            boolean isAgainst,
            int period,
            int unit,
            String code,
            String name,
            String line,
            int figure,
            int version,
            @Nullable BigDecimal value,
            @Nullable String words) {}

    /// What a value was when it was kept, and what holds now; null: the unit has given none since, or had none.
    public record Change(
            int period,
            String code,
            String name,
            int figure,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now) {}
}
