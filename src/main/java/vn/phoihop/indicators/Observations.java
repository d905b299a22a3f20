package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.Fault.Kind;
import vn.phoihop.indicators.ObservationStore.Held;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.indicators.Units.Seat;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// The values units report. What is corrected stays under its version; sums follow in the same transaction.
@Component
public class Observations {

    private final ObservationStore store;
    private final EntryStore entries;
    private final FilingStore filings;
    private final Past past;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Observations(
            ObservationStore store,
            EntryStore entries,
            FilingStore filings,
            Past past,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.filings = filings;
        this.past = past;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// Records values of one unit and period, or says what is wrong with them; all or none.
    @Transactional
    public Recording record(Submission given, Actor by) {
        return record(given, clock.instant(), by);
    }

    /// As [#record(Submission, Actor)], at this moment.
    @Transactional
    public Recording record(Submission given, Instant at, Actor by) {
        return units.seat(given.unit(), given.period().cutOff())
                .map(seat -> record(given, seat, at, units.standing(by)))
                .orElseGet(() -> new Recording.Refused(Refusal.AREA_NOT_IN_FORCE, List.of()));
    }

    /// As [#record(Submission, Instant, Actor)], when it is known already where the values stand and who gives them.
    Recording record(Submission given, Seat seat, Instant at, Standing by) {
        if (given.values().isEmpty()) {
            return new Recording.Refused(Refusal.NOTHING_GIVEN, List.of());
        }
        if (!units.keeps(by, given.unit(), given.period().cutOff())) {
            return new Recording.Refused(Refusal.NOT_YOUR_AREA, List.of());
        }
        var place = new Place(seat.province(), given.period().no(), seat.unit());
        return refusal(given, seat, place).orElseGet(() -> keep(given, place, at, by.actor()));
    }

    private Optional<Recording> refusal(Submission given, Seat seat, Place place) {
        var beside = past.beside(place.province(), given.period(), place.unit(), given.values());
        var faults = faults(given, seat, beside);
        if (faults.stream().anyMatch(fault -> !fault.asksForReason())) {
            return Optional.of(new Recording.Refused(Refusal.FAULTY_VALUES, faults));
        }
        if (!faults.isEmpty() && given.reason().isBlank()) {
            return Optional.of(new Recording.Refused(Refusal.REASON_MISSING, faults));
        }
        var locked = locked(given, place, beside.now());
        return locked.isEmpty() ? Optional.empty() : Optional.of(new Recording.Refused(Refusal.LOCKED, locked));
    }

    private List<Fault> locked(Submission given, Place place, Map<Integer, Held> held) {
        var locked = filings.lockedFigures(place);
        return given.values().stream()
                .filter(value -> locked.contains(value.figure().no()))
                .filter(value -> changes(value, held.get(value.figure().no())))
                .map(value -> Fault.of(value.figure().code(), Kind.LOCKED))
                .toList();
    }

    /// What is wrong with values, or asks for a reason, without recording them.
    @Transactional(readOnly = true)
    public List<Fault> examine(Submission given) {
        var seat = units.seat(given.unit(), given.period().cutOff())
                .orElseThrow(() -> new NotThere("area " + given.area().value()));
        return faults(given, seat, past.beside(seat.province(), given.period(), seat.unit(), given.values()));
    }

    private List<Fault> faults(Submission given, Seat seat, Past.Beside beside) {
        var faults = new ArrayList<Fault>();
        var level = AreaLevel.of(seat.area().kind());
        var together = numbers(beside.now());
        for (var value : given.values()) {
            faults.addAll(Checks.of(value, given.period()));
            if (value.figure().indicator().level() != level) {
                faults.add(Fault.of(value.figure().code(), Kind.WRONG_LEVEL));
            }
            if (value.figure().indicator().ofBodies() != given.body().isPresent()) {
                faults.add(Fault.of(value.figure().code(), given.body().isPresent() ? Kind.OF_AREAS : Kind.OF_BODIES));
            }
            faults.addAll(beside.unusual(value));
            if (changes(value, beside.now().get(value.figure().no()))
                    && beside.now().containsKey(value.figure().no())) {
                faults.add(Fault.of(value.figure().code(), Kind.CORRECTS));
            }
            put(together, value.figure().no(), value.value());
        }
        faults.addAll(Checks.together(past.figuresOf(given.values()), together));
        return faults;
    }

    private static Map<Integer, BigDecimal> numbers(Map<Integer, Held> held) {
        var numbers = new HashMap<Integer, BigDecimal>();
        held.forEach((figure, one) -> put(numbers, figure, one.value()));
        return numbers;
    }

    private static void put(Map<Integer, BigDecimal> numbers, int figure, @Nullable BigDecimal value) {
        if (value == null) {
            numbers.remove(figure);
        } else {
            numbers.put(figure, value);
        }
    }

    private static boolean changes(NewValue value, @Nullable Held held) {
        if (held == null) {
            return value.value() != null || value.words() != null;
        }
        var given = value.value();
        var before = held.value();
        return !isSame(given, before)
                || !Optional.ofNullable(value.words()).equals(Optional.ofNullable(held.words()))
                || (value.own() != null) != held.isOfOwnWindow();
    }

    private static boolean isSame(@Nullable BigDecimal given, @Nullable BigDecimal before) {
        if (given == null || before == null) {
            return given == null && before == null;
        }
        return given.compareTo(before) == 0;
    }

    private Recording keep(Submission given, Place place, Instant at, Actor by) {
        var entry = entries.insert(at, by, given.way(), given.reason().strip(), given.source());
        var counts = store.put(place, entry, given.values(), at);
        events.publishEvent(new FiguresRecorded(
                Integer.toString(place.unit()),
                given.period().code().toString(),
                counts.fresh(),
                counts.corrected(),
                by,
                at));
        return new Recording.Recorded(
                entry, counts.fresh(), counts.corrected(), given.values().size() - counts.fresh() - counts.corrected());
    }

    /// Every version of one value, the newest first; only for who sees the area.
    @Transactional(readOnly = true)
    public List<Observation> history(AreaId area, Period period, Figure figure, Actor actor) {
        return history(units.seen(Unit.of(area), period, actor), period, figure);
    }

    /// As [#history(AreaId, Period, Figure, Actor)], when it is known already that the value may be seen.
    List<Observation> history(Seat seat, Period period, Figure figure) {
        return store.history(new Place(seat.province(), period.no(), seat.unit()), figure.no());
    }
}
