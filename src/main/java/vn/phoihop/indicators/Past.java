package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Fault.Kind;
import vn.phoihop.indicators.ObservationStore.Held;

/// What a unit reported before: the period just before, the same period last year, and the periods of which its usual
/// bounds are reckoned.
@Component
class Past {

    /// Fewer than this many earlier values say nothing about what is usual.
    static final int FEWEST = 6;

    private static final int MOST = 24;

    private final ObservationStore store;
    private final PeriodStore periods;
    private final KeptCatalogue catalogue;

    Past(ObservationStore store, PeriodStore periods, KeptCatalogue catalogue) {
        this.store = store;
        this.periods = periods;
        this.catalogue = catalogue;
    }

    /// The values of a unit beside those of a period.
    record Beside(
            Map<Integer, Held> now,
            Map<Integer, Held> before,
            Map<Integer, Held> lastYear,
            Map<Integer, List<BigDecimal>> earlier) {

        /// What is unusual about a value, seen beside the unit’s own past.
        List<Fault> unusual(NewValue given) {
            var value = given.value();
            var faults = new ArrayList<Fault>();
            if (value == null) {
                return faults;
            }
            var no = given.figure().no();
            Checks.difference(given.figure(), value, number(before.get(no)), Kind.DIFFERS_FROM_BEFORE)
                    .ifPresent(faults::add);
            Checks.difference(given.figure(), value, number(lastYear.get(no)), Kind.DIFFERS_FROM_LAST_YEAR)
                    .ifPresent(faults::add);
            var history = earlier.getOrDefault(no, List.of());
            if (given.figure().indicator().tolerance() > 0 && history.size() >= FEWEST) {
                var bounds = Bounds.of(history);
                if (!bounds.hold(value)) {
                    faults.add(Fault.of(
                            given.figure().code(),
                            Kind.OUTLIER,
                            Checks.plain(bounds.least()),
                            Checks.plain(bounds.most())));
                }
            }
            return faults;
        }

        private static @Nullable BigDecimal number(@Nullable Held held) {
            return held == null ? null : held.value();
        }
    }

    /// What holds of a unit for a period.
    Map<Integer, Held> now(ObservationStore.Place place) {
        return of(store.held(place.province(), List.of(place.period()), place.unit()));
    }

    /// The values of a unit for a period, and, of the figures that are compared with their past at all, what came
    /// before.
    Beside beside(String province, Period period, int unit, List<NewValue> given) {
        var now = of(store.held(province, List.of(period.no()), unit));
        var compared = given.stream()
                .map(NewValue::figure)
                .filter(figure -> figure.indicator().tolerance() > 0)
                .map(Figure::no)
                .toList();
        if (compared.isEmpty()) {
            return new Beside(now, Map.of(), Map.of(), Map.of());
        }
        var same = before(period);
        var held = store.held(province, same.stream().map(Period::no).toList(), unit, compared).stream()
                .collect(Collectors.groupingBy(Held::period));
        var earlier = new HashMap<Integer, List<BigDecimal>>();
        held.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.value() != null)
                .forEach(one -> earlier.computeIfAbsent(one.figure(), figure -> new ArrayList<>())
                        .add(one.value()));
        return new Beside(
                now,
                of(held, same, period.code().before()),
                of(held, same, period.code().yearBefore()),
                earlier);
    }

    /// The periods of the same kind before one, the latest first.
    private List<Period> before(Period period) {
        return periods.all().stream()
                .filter(one -> one.no() != period.no()
                        && one.code().regime().equals(period.code().regime())
                        && one.code().kind() == period.code().kind()
                        && !one.window().from().isAfter(period.window().from()))
                .limit(MOST)
                .toList();
    }

    /// As [#beside], without what came before the period just before and last year’s: what a form shows.
    Beside shown(String province, Period period, int unit) {
        var near = List.of(period.code(), period.code().before(), period.code().yearBefore());
        // of a year, the period before is the one last year
        var same = periods.coded(near.stream().distinct().toList());
        var held = store.held(province, same.stream().map(Period::no).toList(), unit).stream()
                .collect(Collectors.groupingBy(Held::period));
        return new Beside(
                of(held, same, near.get(0)), of(held, same, near.get(1)), of(held, same, near.get(2)), Map.of());
    }

    private static Map<Integer, Held> of(Map<Integer, List<Held>> held, List<Period> periods, PeriodCode code) {
        return periods.stream()
                .filter(period -> period.code().equals(code))
                .flatMap(period -> held.getOrDefault(period.no(), List.of()).stream())
                .collect(Collectors.toMap(Held::figure, one -> one));
    }

    private static Map<Integer, Held> of(List<Held> held) {
        return held.stream().collect(Collectors.toMap(Held::figure, one -> one));
    }

    /// Every figure of the indicators concerned: wholes, parts, and the shares reckoned from them.
    List<Figure> figuresOf(List<NewValue> values) {
        var concerned =
                values.stream().map(value -> value.figure().indicator().no()).collect(Collectors.toSet());
        return catalogue.now().figures().stream()
                .filter(figure -> concerned.contains(figure.indicator().no())
                        || contains(concerned, figure.indicator().numerator())
                        || contains(concerned, figure.indicator().denominator()))
                .toList();
    }

    private static boolean contains(java.util.Set<Integer> numbers, @Nullable Integer number) {
        return number != null && numbers.contains(number);
    }
}
