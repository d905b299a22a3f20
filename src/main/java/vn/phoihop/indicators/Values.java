package vn.phoihop.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.indicators.ValueSheet.Given;
import vn.phoihop.shared.Actor;

/// Single values as pages show them.
@Component
public class Values {

    private static final int MOST_PERIODS = 25;

    private final Observations observations;
    private final ObservationStore store;
    private final PeriodStore periods;
    private final Remarks remarks;
    private final Countings countings;
    private final Units units;

    Values(
            Observations observations,
            ObservationStore store,
            PeriodStore periods,
            Remarks remarks,
            Countings countings,
            Units units) {
        this.observations = observations;
        this.store = store;
        this.periods = periods;
        this.remarks = remarks;
        this.countings = countings;
        this.units = units;
    }

    /// The value of a unit for a period; only for who sees the area.
    @Transactional
    public ValueSheet need(Unit unit, Period period, Figure figure, Actor actor) {
        var seat = units.seen(unit, period, actor);
        var place = new Place(seat.province(), period.no(), seat.unit());
        var past = past(seat, period, figure);
        var earlier = past.stream()
                .filter(one -> one.period().no() != period.no())
                .map(Given::value)
                .toList();
        return new ValueSheet(
                units.reporter(seat, unit.body(), period.cutOff()),
                period,
                figure,
                observations.history(seat, period, figure),
                past,
                earlier.size() < Past.FEWEST ? null : Bounds.of(earlier),
                remarks.of(place, figure),
                countings.latest(place).get(figure.no()));
    }

    private List<Given> past(Units.Seat seat, Period period, Figure figure) {
        var same = periods.all().stream()
                .filter(one -> one.code().regime().equals(period.code().regime())
                        && one.code().kind() == period.code().kind()
                        && !one.window().from().isAfter(period.window().from()))
                .limit(MOST_PERIODS)
                .toList();
        var numbered = new HashMap<Integer, Period>();
        same.forEach(one -> numbered.put(one.no(), one));
        var past = new ArrayList<Given>();
        for (var held : store.held(seat.province(), numbered.keySet(), seat.unit())) {
            var value = held.value();
            var given = numbered.get(held.period());
            if (held.figure() == figure.no() && value != null && given != null) {
                past.add(new Given(given, value));
            }
        }
        past.sort(Comparator.comparing(one -> one.period().window().from()));
        return past;
    }
}
