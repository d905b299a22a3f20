package vn.phoihop.indicators;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// What is said about single values (trao đổi về số liệu), and which of them are to be followed up. Seen by everyone
/// who sees the value.
@Component
public class Remarks {

    private static final int MOST = 200;

    private final RemarkStore store;
    private final Units units;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Remarks(RemarkStore store, Units units, Catalogue catalogue, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.units = units;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    /// Something said: when, by whom, what, and whether the value is to be followed up since then.
    public record Remark(Instant at, String person, boolean followUp, String words) {}

    /// A value that is to be followed up, and what was last said about it.
    public record Followed(Reporter of, Figure figure, Remark last) {}

    /// Somebody said something about a value.
    public record FigureRemarked(String unit, String period, String figure, boolean followUp, Actor by, Instant at)
            implements Act {

        @Override
        public String subject() {
            return "indicators/values/" + unit + "/" + period + "/" + figure;
        }
    }

    /// Says something about a value; `followUp` marks it for following up, or, when it was marked, ends that.
    @Transactional
    public void remark(Unit unit, Period period, Figure figure, boolean followUp, String words, Actor by) {
        var seat = units.seen(unit, period, by);
        var place = new Place(seat.province(), period.no(), seat.unit());
        store.insert(place, figure.no(), new Remark(clock.instant(), by.name(), followUp, words.strip()), by);
        events.publishEvent(new FigureRemarked(
                Integer.toString(place.unit()),
                period.code().toString(),
                figure.code(),
                followUp,
                by,
                clock.instant()));
    }

    /// What was said about a value, the latest first.
    List<Remark> of(Place place, Figure figure) {
        return store.of(place, figure.no());
    }

    /// The values of a period inside an area that are to be followed up; at most some hundred.
    @Transactional(readOnly = true)
    public List<Followed> followed(AreaId scope, Period period, Actor actor) {
        if (!units.sees(actor, scope, period.cutOff())) {
            throw new NotThere("area " + scope.value());
        }
        var figures = catalogue.figures();
        return store.followed(period.no()).stream()
                .flatMap(row -> units.holder(row.unit(), period.cutOff()).stream()
                        .filter(one -> units.isInside(one.seat().area().line(), scope, period.cutOff()))
                        .flatMap(one -> figures.stream()
                                .filter(figure -> figure.no() == row.figure())
                                .map(figure -> new Followed(one.reporter(), figure, row.last()))))
                .limit(MOST)
                .toList();
    }
}
