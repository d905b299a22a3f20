package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.RollUpStore.Piece;
import vn.phoihop.indicators.RollUpStore.Sum;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Sentence;

/// What must be added for a question, and what its answers mean: shares from the sums of their parts, averages from
/// weighted sums, nothing for what is not added.
final class RollUpPlan {

    private final RollUps.Question question;
    private final Covers covers;
    private final UnitStore numbers;
    private final Map<Integer, Figure> wholes = new HashMap<>();
    private final Set<Figure> stored = new LinkedHashSet<>();

    RollUpPlan(RollUps.Question question, KeptCatalogue catalogue, Covers covers, UnitStore numbers) {
        this.question = question;
        this.covers = covers;
        this.numbers = numbers;
        if (question.figures().stream().map(Figure::indicator).anyMatch(RollUpPlan::dependsOnOthers)) {
            catalogue.now().figures().stream()
                    .filter(figure -> !figure.isPart())
                    .forEach(figure -> wholes.put(figure.indicator().no(), figure));
        }
        for (var figure : question.figures()) {
            var indicator = figure.indicator();
            if (indicator.isShare()) {
                stored.add(whole(indicator.numerator()));
                stored.add(whole(indicator.denominator()));
            } else if (!indicator.isText()) {
                stored.add(figure);
            }
        }
    }

    private static boolean dependsOnOthers(Indicator indicator) {
        return indicator.isShare() || indicator.adding() == Adding.WEIGHTED;
    }

    /// Every stored figure of a level that goes into the answer: parts of shares, weights, and words too.
    List<Figure> inputs(AreaLevel level) {
        var inputs = new LinkedHashSet<>(stored);
        stored.stream()
                .filter(figure -> figure.indicator().adding() == Adding.WEIGHTED)
                .forEach(figure -> inputs.add(whole(figure.indicator().weight())));
        question.figures().stream()
                .filter(figure -> figure.indicator().isText())
                .forEach(inputs::add);
        return inputs.stream()
                .filter(figure -> figure.indicator().level() == level)
                .toList();
    }

    private Figure whole(@Nullable Integer indicator) {
        return Objects.requireNonNull(wholes.get(indicator), "an indicator without its figure");
    }

    /// Where a sum stands. Spread well by its hash, which two numbers in one are not.
    record Cell(int target, int figure) {}

    /// Sums by target and figure, with how many units were expected of each target at each level.
    record Sums(Map<Cell, Sum> byCell, Map<AreaLevel, List<Integer>> expected) {

        @Nullable
        Sum of(int target, int figure) {
            return byCell.get(new Cell(target, figure));
        }
    }

    Sums sums(List<Period> periods, RollUpStore store) {
        var byCell = new HashMap<Cell, Sum>();
        var expected = new HashMap<AreaLevel, List<Integer>>();
        if (periods.isEmpty()) {
            return new Sums(byCell, expected);
        }
        for (var level : AreaLevel.values()) {
            var figures = stored.stream()
                    .filter(figure -> figure.indicator().level() == level)
                    .toList();
            if (!figures.isEmpty()) {
                var pieces = new Pieces();
                periods.forEach(period -> pieces.add(period, level, period.equals(periods.getLast())));
                expected.put(level, pieces.expected.getFirst());
                pieces.ask(figures, store)
                        .forEach(sum -> byCell.merge(new Cell(sum.target(), sum.figure()), sum, RollUpPlan::plus));
            }
        }
        return new Sums(byCell, expected);
    }

    private static Sum plus(Sum one, Sum other) {
        return new Sum(
                one.target(),
                one.figure(),
                one.units() + other.units(),
                one.amount().add(other.amount()),
                one.deviating() + other.deviating(),
                one.weights().add(other.weights()));
    }

    /// What is to be added at one level over the periods.
    private final class Pieces {

        private final List<Piece> provinces = new ArrayList<>();
        private final List<Piece> units = new ArrayList<>();
        private final List<Piece> everyUnit = new ArrayList<>();
        private final List<List<Integer>> expected = new ArrayList<>();

        void add(Period period, AreaLevel level, boolean isLast) {
            var today = question.periods().getLast().cutOff();
            var cover = covers.of(new Covers.Question(question.scope(), today, period.cutOff(), level));
            expected.addFirst(cover.expected());
            for (var province : cover.provinces()) {
                provinces.add(new Piece(province.code(), 0, period.no(), province.target(), isLast));
            }
            var isWeighted =
                    stored.stream().anyMatch(figure -> figure.indicator().adding() == Adding.WEIGHTED);
            if (cover.units().isEmpty() && !isWeighted) {
                return;
            }
            var known = numbers.areas();
            for (var unit : cover.units()) {
                var number = known.get(unit.area().line());
                if (number != null) {
                    units.add(new Piece(unit.province(), number, period.no(), unit.target(), isLast));
                }
            }
            if (isWeighted) {
                everyUnit.addAll(cover.everyUnit(known, period.no(), isLast));
            }
        }

        List<Sum> ask(List<Figure> figures, RollUpStore store) {
            var plain = figures.stream()
                    .filter(figure -> figure.indicator().adding() != Adding.WEIGHTED)
                    .map(Figure::no)
                    .toList();
            var lasts = figures.stream()
                    .filter(figure -> figure.indicator().adding() == Adding.LAST)
                    .map(Figure::no)
                    .toList();
            var weighted = figures.stream()
                    .filter(figure -> figure.indicator().adding() == Adding.WEIGHTED)
                    .toList();
            var all = new ArrayList<>(store.ofProvinces(provinces, plain, lasts));
            all.addAll(store.ofUnits(units, plain, lasts));
            all.addAll(store.weighted(
                    everyUnit,
                    weighted.stream().map(Figure::no).toList(),
                    weighted.stream()
                            .map(figure -> whole(figure.indicator().weight()).no())
                            .toList()));
            return all;
        }
    }

    RollUp rollUp(AreaLine scope, List<AreaLine> targets, Sums now, Sums before, List<Sentence> notes) {
        var lines = new ArrayList<RollUp.Line>();
        for (int target = 0; target < targets.size(); target++) {
            lines.add(new RollUp.Line(targets.get(target), cells(List.of(target), now, before)));
        }
        var all = new ArrayList<Integer>();
        for (int target = 0; target <= targets.size(); target++) {
            all.add(target);
        }
        return new RollUp(
                scope,
                question.figures(),
                question.periods(),
                question.against(),
                lines,
                new RollUp.Line(null, cells(all, now, before)),
                notes);
    }

    private Map<Integer, RollUp.Cell> cells(List<Integer> targets, Sums now, Sums before) {
        var cells = new HashMap<Integer, RollUp.Cell>();
        for (var figure : question.figures()) {
            var indicator = figure.indicator();
            var counted = indicator.isShare() ? whole(indicator.denominator()) : figure;
            var sum = together(targets, now, counted);
            var times =
                    indicator.adding() == Adding.LAST ? 1 : question.periods().size();
            cells.put(
                    figure.no(),
                    new RollUp.Cell(
                            value(figure, targets, now),
                            value(figure, targets, before),
                            sum == null ? 0 : sum.units(),
                            indicator.ofBodies() ? 0 : expected(targets, now, counted) * times,
                            sum == null ? 0 : sum.deviating()));
        }
        return cells;
    }

    private static int expected(List<Integer> targets, Sums sums, Figure figure) {
        var expected = sums.expected().get(figure.indicator().level());
        return expected == null ? 0 : targets.stream().mapToInt(expected::get).sum();
    }

    private static @Nullable Sum together(List<Integer> targets, Sums sums, Figure figure) {
        @Nullable Sum all = null;
        for (var target : targets) {
            var sum = sums.of(target, figure.no());
            if (sum != null) {
                all = all == null ? sum : plus(all, sum);
            }
        }
        return all;
    }

    private @Nullable BigDecimal value(Figure figure, List<Integer> targets, Sums sums) {
        var indicator = figure.indicator();
        if (indicator.isShare()) {
            var above = together(targets, sums, whole(indicator.numerator()));
            var below = together(targets, sums, whole(indicator.denominator()));
            return above == null || below == null || below.amount().signum() == 0
                    ? null
                    : above.amount()
                            .multiply(indicator.unit().equals("%") ? BigDecimal.valueOf(100) : BigDecimal.ONE)
                            .divide(below.amount(), indicator.decimals(), RoundingMode.HALF_UP);
        }
        var sum = together(targets, sums, figure);
        if (sum == null || sum.units() == 0) {
            return null;
        }
        return switch (indicator.adding()) {
            case SUM, LAST -> sum.amount();
            case WEIGHTED ->
                sum.weights().signum() == 0
                        ? null
                        : sum.amount().divide(sum.weights(), indicator.decimals(), RoundingMode.HALF_UP);
            case NONE -> sum.units() == 1 ? sum.amount() : null;
        };
    }
}
