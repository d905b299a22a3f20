package vn.phoihop.indicators.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A chart of bars, one group for each name, as wide as there is room; what it shows stands as a table beside it.
/// Bars begin at nought, in the order given: nobody is ranked.
public record Bars(List<Bar> bars, boolean hasBefore) {

    /// The width of the longest bar, in units of its drawing.
    public static final int WIDTH = 400;

    /// One group: its name, the value now and before, and how long their bars are.
    public record Bar(
            String name, @Nullable BigDecimal now, @Nullable BigDecimal before, int nowWidth, int beforeWidth) {}

    /// Names with their values, before they are measured.
    public record Named(
            String name, @Nullable BigDecimal now, @Nullable BigDecimal before) {}

    static Bars of(List<Named> named) {
        var longest = named.stream()
                .flatMap(one -> Stream.of(one.now(), one.before()).filter(Objects::nonNull))
                .map(Bars::size)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return new Bars(
                named.stream()
                        .map(one -> new Bar(
                                one.name(),
                                one.now(),
                                one.before(),
                                width(one.now(), longest),
                                width(one.before(), longest)))
                        .toList(),
                named.stream().anyMatch(one -> one.before() != null));
    }

    private static BigDecimal size(@Nullable BigDecimal value) {
        return value == null || value.signum() < 0 ? BigDecimal.ZERO : value;
    }

    private static int width(@Nullable BigDecimal value, BigDecimal longest) {
        return longest.signum() == 0
                ? 0
                : size(value)
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /// Whether there is anything to draw.
    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.now() == null && bar.before() == null);
    }
}
