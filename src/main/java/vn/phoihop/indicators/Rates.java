package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;

/// How many units handed a form in, and how many in time (tỷ lệ báo cáo, tỷ lệ đúng hạn).
///
/// `levels` are the same for each area directly below the one that was asked about; empty when these are the units
/// themselves.
public record Rates(List<Line> lines, List<Level> levels) {

    public Rates {
        lines = List.copyOf(lines);
        levels = List.copyOf(levels);
    }

    /// The rates inside an area, of units by the area directly below it in which they lie; these are left out when they
    /// would only say the same again.
    static Rates of(AreaId scope, Map<AreaLine, List<Line>> below) {
        var lines = below.values().stream().flatMap(List::stream).toList();
        var isByUnit = below.values().stream().allMatch(one -> one.size() == 1)
                || (below.size() == 1 && below.keySet().iterator().next().line().equals(scope));
        return new Rates(
                lines,
                isByUnit
                        ? List.of()
                        : below.entrySet().stream()
                                .map(one -> new Level(one.getKey(), new Rates(one.getValue(), List.of())))
                                .toList());
    }

    /// The rates of one area below.
    public record Level(AreaLine area, Rates rates) {}

    /// One unit: when it handed in (null: not at all), and until when it should have.
    public record Line(
            Reporter of,
            @Nullable Instant filedAt,
            @Nullable Instant dueBy) {

        public boolean isFiled() {
            return filedAt != null;
        }

        public boolean isInTime() {
            return filedAt != null && (dueBy == null || filedAt.isBefore(dueBy));
        }
    }

    public int expected() {
        return lines.size();
    }

    public long filed() {
        return lines.stream().filter(Line::isFiled).count();
    }

    public long inTime() {
        return lines.stream().filter(Line::isInTime).count();
    }

    /// Those that handed in, in percent of those asked; null when nobody was asked.
    public @Nullable BigDecimal reporting() {
        return percent(filed());
    }

    /// Those that handed in by the day, in percent of those asked.
    public @Nullable BigDecimal punctual() {
        return percent(inTime());
    }

    private @Nullable BigDecimal percent(long part) {
        return lines.isEmpty()
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(lines.size()), 2, RoundingMode.HALF_UP);
    }
}
