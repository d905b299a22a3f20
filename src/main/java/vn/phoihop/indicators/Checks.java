package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Fault.Kind;

/// What can be said about values without knowing any others, and about values of one unit beside one another.
final class Checks {

    private Checks() {}

    /// What is wrong with the value itself: its kind, its decimals, its range.
    static Optional<Kind> kindOf(Indicator indicator, BigDecimal value) {
        var scale = Math.max(0, value.stripTrailingZeros().scale());
        if (indicator.isShare()) {
            return Optional.of(Kind.SHARE_IS_RECKONED);
        }
        if (scale > indicator.decimals()) {
            return Optional.of(indicator.kind() == IndicatorKind.COUNT ? Kind.NOT_WHOLE : Kind.TOO_MANY_DECIMALS);
        }
        if (indicator.least() != null && value.compareTo(indicator.least()) < 0) {
            return Optional.of(Kind.TOO_SMALL);
        }
        if (indicator.most() != null && value.compareTo(indicator.most()) > 0) {
            return Optional.of(Kind.TOO_LARGE);
        }
        return Optional.empty();
    }

    /// What is wrong with a value for a period: as before, and whether the indicator was in force.
    static List<Fault> of(NewValue given, Period period) {
        var indicator = given.figure().indicator();
        var faults = new ArrayList<Fault>();
        if (!indicator.validity().isInForceOn(period.cutOff())) {
            faults.add(Fault.of(given.figure().code(), Kind.NOT_IN_FORCE));
        }
        if (given.own() != null && given.own().to().isBefore(given.own().from())) {
            faults.add(Fault.of(given.figure().code(), Kind.WRONG_WINDOW));
        }
        var value = given.value();
        if (value != null && indicator.isText()) {
            faults.add(Fault.of(given.figure().code(), Kind.NOT_A_NUMBER));
        } else if (value != null) {
            kindOf(indicator, value).ifPresent(kind -> faults.add(fault(given.figure(), kind)));
        }
        return faults;
    }

    static Fault fault(Figure figure, Kind kind) {
        var indicator = figure.indicator();
        return switch (kind) {
            case TOO_SMALL -> Fault.of(figure.code(), kind, plain(indicator.least()));
            case TOO_LARGE -> Fault.of(figure.code(), kind, plain(indicator.most()));
            case TOO_MANY_DECIMALS -> Fault.of(figure.code(), kind, Integer.toString(indicator.decimals()));
            default -> Fault.of(figure.code(), kind);
        };
    }

    /// Parts must add up to their total in each dimension that was filled in wholly, and never exceed it; a numerator
    /// must not exceed its denominator.
    static List<Fault> together(List<Figure> figures, Map<Integer, BigDecimal> values) {
        var faults = new ArrayList<Fault>();
        var wholes = new HashMap<Integer, Figure>();
        figures.stream()
                .filter(figure -> !figure.isPart())
                .forEach(figure -> wholes.put(figure.indicator().no(), figure));
        for (var dimension : Dimension.of(figures)) {
            dimension.fault(wholes.get(dimension.indicator()), values).ifPresent(faults::add);
        }
        for (var figure : wholes.values()) {
            share(figure, wholes, values).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<Fault> share(Figure figure, Map<Integer, Figure> wholes, Map<Integer, BigDecimal> values) {
        var indicator = figure.indicator();
        var above = valueOf(indicator.numerator(), wholes, values);
        var below = valueOf(indicator.denominator(), wholes, values);
        if (above == null || below == null || !indicator.unit().equals("%") || above.compareTo(below) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Fault.of(figure.code(), Kind.NUMERATOR_EXCEEDS, plain(above), plain(below)));
    }

    private static @Nullable BigDecimal valueOf(
            @Nullable Integer indicator, Map<Integer, Figure> wholes, Map<Integer, BigDecimal> values) {
        var figure = indicator == null ? null : wholes.get(indicator);
        return figure == null ? null : values.get(figure.no());
    }

    /// The parts of an indicator by one dimension.
    private record Dimension(int indicator, List<Figure> parts) {

        static List<Dimension> of(List<Figure> figures) {
            var found = new HashMap<String, Dimension>();
            for (var figure : figures) {
                var option = figure.option();
                if (option != null) {
                    var no = figure.indicator().no();
                    found.computeIfAbsent(no + "/" + option.dimension(), key -> new Dimension(no, new ArrayList<>()))
                            .parts()
                            .add(figure);
                }
            }
            return List.copyOf(found.values());
        }

        Optional<Fault> fault(@Nullable Figure whole, Map<Integer, BigDecimal> values) {
            var total = whole == null ? null : values.get(whole.no());
            var given =
                    parts.stream().filter(part -> values.containsKey(part.no())).toList();
            if (whole == null || total == null || given.isEmpty()) {
                return Optional.empty();
            }
            var sum = given.stream()
                    .map(part -> values.getOrDefault(part.no(), BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var isComplete = given.size() == parts.size();
            var order = sum.compareTo(total);
            return order > 0 || (isComplete && order != 0)
                    ? Optional.of(Fault.of(whole.code(), Kind.PARTS_DIFFER, plain(sum), plain(total)))
                    : Optional.empty();
        }
    }

    /// Whether a value differs from an earlier one by more than the tolerance of its indicator.
    static Optional<Fault> difference(Figure figure, BigDecimal value, @Nullable BigDecimal before, Kind kind) {
        var tolerance = figure.indicator().tolerance();
        if (tolerance == 0 || before == null || before.signum() == 0) {
            return Optional.empty();
        }
        var percent =
                value.subtract(before).multiply(BigDecimal.valueOf(100)).divide(before.abs(), 1, RoundingMode.HALF_UP);
        return percent.abs().compareTo(BigDecimal.valueOf(tolerance)) > 0
                ? Optional.of(Fault.of(figure.code(), kind, plain(percent), plain(before)))
                : Optional.empty();
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
