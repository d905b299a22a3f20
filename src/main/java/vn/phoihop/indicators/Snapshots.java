package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.RollUps.Question;
import vn.phoihop.indicators.Snapshot.Change;
import vn.phoihop.indicators.Snapshot.Input;
import vn.phoihop.indicators.SnapshotStore.Head;
import vn.phoihop.indicators.SnapshotStore.Kept;
import vn.phoihop.indicators.SnapshotStore.KeptUnit;
import vn.phoihop.indicators.SnapshotStore.Place;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Keeps figures as they are at one moment (chốt số liệu): a report that is signed goes on saying what it said, with
/// the values and the tree behind it, whatever is corrected or merged afterwards.
@Component
@Transactional
public class Snapshots {

    /// Values that change between two looks are looked at again: the sums and what they were summed from must agree.
    private static final int MOST_ATTEMPTS = 10;

    private final SnapshotStore store;
    private final RollUps rollUps;
    private final KeptCatalogue catalogue;
    private final PeriodStore periods;
    private final Territories territories;
    private final UnitStore numbers;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Snapshots(
            SnapshotStore store,
            RollUps rollUps,
            KeptCatalogue catalogue,
            PeriodStore periods,
            Territories territories,
            UnitStore numbers,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rollUps = rollUps;
        this.catalogue = catalogue;
        this.periods = periods;
        this.territories = territories;
        this.numbers = numbers;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /// Keeps the answer to a question as it is now; empty when its periods must not be added (see [RollUps#of]).
    public Optional<UUID> keep(Question question, String title, Actor by) {
        return keep(question, title, clock.instant(), by);
    }

    /// The same in an act of this moment, such as the approval of the report that rests on it.
    public Optional<UUID> keep(Question question, String title, Instant at, Actor by) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var before = inputs(question);
            var rollUp = rollUps.of(question, by);
            if (rollUp.isEmpty()) {
                return Optional.empty();
            }
            if (inputs(question).equals(before)) {
                return Optional.of(keep(question, title, at, rollUp.get(), before, by));
            }
        }
        throw new CannotAcquireLockException("figures that never stand still");
    }

    private UUID keep(Question question, String title, Instant at, RollUp rollUp, List<KeptUnit> inputs, Actor by) {
        var id = UUID.randomUUID();
        var kept = kept(rollUp);
        var head = new Head(
                id,
                territories.now().line(question.scope()),
                by.organisation(),
                title.strip(),
                at,
                by.name(),
                question.figures().stream().map(Figure::no).toList(),
                question.periods().stream().map(Period::no).toList(),
                question.against().stream().map(Period::no).toList(),
                question.forced(),
                KeptNotes.write(rollUp.notes()),
                Checksum.of(kept, inputs));
        store.insert(head, by);
        store.insertFigures(id, kept);
        inputs.forEach(unit -> store.insertUnit(id, unit));
        events.publishEvent(new FiguresKept(id, head.title(), by, head.at()));
        return id;
    }

    private static List<Kept> kept(RollUp rollUp) {
        var kept = new ArrayList<Kept>();
        for (var figure : rollUp.figures()) {
            kept.add(new Kept(
                    SnapshotStore.WHOLE,
                    rollUp.scope().code(),
                    rollUp.scope().name(),
                    figure.no(),
                    rollUp.whole().cell(figure)));
            for (int place = 0; place < rollUp.lines().size(); place++) {
                var line = rollUp.lines().get(place);
                var area = Objects.requireNonNull(line.area(), "a line without its area");
                kept.add(new Kept(place, area.code(), area.name(), figure.no(), line.cell(figure)));
            }
        }
        return kept;
    }

    /// Every value that goes into the answer, in the version that holds now.
    private List<KeptUnit> inputs(Question question) {
        var plan = new RollUpPlan(question, catalogue, territories.covers(), numbers);
        var inputs = new ArrayList<KeptUnit>();
        for (var level : AreaLevel.values()) {
            var figures = plan.inputs(level).stream().map(Figure::no).toList();
            if (!figures.isEmpty()) {
                var places = new ArrayList<Place>();
                question.periods().forEach(period -> places.addAll(places(question, level, period, false)));
                question.against().forEach(period -> places.addAll(places(question, level, period, true)));
                inputs.addAll(store.held(places, figures));
            }
        }
        return inputs;
    }

    private List<Place> places(Question question, AreaLevel level, Period period, boolean isAgainst) {
        var today = question.periods().getLast().cutOff();
        var cover = territories.covers().of(new Covers.Question(question.scope(), today, period.cutOff(), level));
        numbers.enrol(cover.all().stream().map(unit -> unit.area().line()).toList());
        var known = numbers.areas();
        var places = new ArrayList<Place>();
        for (var unit : cover.all()) {
            var number = known.get(unit.area().line());
            if (number != null) {
                var line = unit.target() == cover.targets().size() ? SnapshotStore.WHOLE : unit.target();
                places.add(new Place(
                        isAgainst,
                        period.no(),
                        number,
                        line,
                        unit.province(),
                        unit.area().code(),
                        unit.area().name()));
            }
        }
        return places;
    }

    /// The figures as they were kept; for who sees the area, or kept them.
    @Transactional(readOnly = true)
    public Snapshot need(UUID id, Actor actor) {
        var head = head(id, actor);
        var kept = store.figures(id);
        var lines = new LinkedHashMap<Integer, Snapshot.Line>();
        for (var one : kept) {
            lines.computeIfAbsent(one.place(), place -> new Snapshot.Line(one.code(), one.name(), new HashMap<>()))
                    .cells()
                    .put(one.figure(), one.cell());
        }
        var whole = Objects.requireNonNull(lines.remove(SnapshotStore.WHOLE), "a snapshot without its whole");
        return new Snapshot(
                id,
                head.title(),
                head.at(),
                head.person(),
                figures(head.figures()),
                periods.of(head.periods()),
                periods.of(head.against()),
                List.copyOf(lines.values()),
                whole,
                KeptNotes.read(head.notes()),
                Checksum.of(kept, store.units(id)).equals(head.checksum()));
    }

    /// Whether the actor may open it: who sees the area, or kept it.
    @Transactional(readOnly = true)
    public boolean isSeen(UUID id, Actor actor) {
        return store.find(id).filter(head -> isSeen(head, actor)).isPresent();
    }

    private boolean isSeen(Head head, Actor actor) {
        var cutOff = periods.of(head.periods()).getLast().cutOff();
        return actor.visibility().organisations().contains(head.owner()) || units.sees(actor, head.area(), cutOff);
    }

    private Head head(UUID id, Actor actor) {
        return store.find(id).filter(head -> isSeen(head, actor)).orElseThrow(() -> new NotThere("snapshot " + id));
    }

    private List<Figure> figures(List<Integer> wanted) {
        var known = new HashMap<Integer, Figure>();
        catalogue.now().figures().forEach(figure -> known.put(figure.no(), figure));
        return wanted.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /// The values one figure was summed from, unit by unit; of a share those of its parts.
    @Transactional(readOnly = true)
    public List<Input> inputs(UUID id, Figure figure, Actor actor) {
        head(id, actor);
        var codes = new HashMap<Integer, String>();
        store.figures(id).forEach(kept -> codes.put(kept.place(), kept.code()));
        var wanted = partsOf(figure);
        var inputs = new ArrayList<Input>();
        for (var unit : store.units(id)) {
            for (int i = 0; i < unit.figures().size(); i++) {
                if (wanted.contains(unit.figures().get(i))) {
                    inputs.add(input(unit, i, codes));
                }
            }
        }
        return inputs;
    }

    private static Input input(KeptUnit unit, int at, Map<Integer, String> codes) {
        var place = unit.place();
        return new Input(
                place.isAgainst(),
                place.period(),
                place.unit(),
                place.code(),
                place.name(),
                place.place() == SnapshotStore.WHOLE ? "" : codes.getOrDefault(place.place(), ""),
                unit.figures().get(at),
                unit.versions().get(at),
                unit.amounts().get(at),
                unit.words().get(at));
    }

    private List<Integer> partsOf(Figure figure) {
        var indicator = figure.indicator();
        if (!indicator.isShare()) {
            return List.of(figure.no());
        }
        return catalogue.now().figures().stream()
                .filter(one -> !one.isPart())
                .filter(one -> Objects.equals(one.indicator().no(), indicator.numerator())
                        || Objects.equals(one.indicator().no(), indicator.denominator()))
                .map(Figure::no)
                .toList();
    }

    /// What was corrected, or given, since the figures were kept.
    @Transactional(readOnly = true)
    public List<Change> changes(UUID id, Actor actor) {
        head(id, actor);
        var then = store.units(id);
        var figures = then.stream()
                .flatMap(unit -> unit.figures().stream())
                .distinct()
                .toList();
        var now = new HashMap<Place, Map<Integer, @Nullable BigDecimal>>();
        store.held(then.stream().map(KeptUnit::place).toList(), figures)
                .forEach(unit -> now.put(unit.place(), values(unit)));
        var changes = new ArrayList<Change>();
        for (var unit : then) {
            var before = values(unit);
            now.getOrDefault(unit.place(), Map.of()).forEach((figure, value) -> {
                var was = before.get(figure);
                if (differs(was, value)) {
                    var place = unit.place();
                    changes.add(new Change(place.period(), place.code(), place.name(), figure, was, value));
                }
            });
        }
        return changes;
    }

    private static Map<Integer, @Nullable BigDecimal> values(KeptUnit unit) {
        var values = new HashMap<Integer, @Nullable BigDecimal>();
        for (int i = 0; i < unit.figures().size(); i++) {
            values.put(unit.figures().get(i), unit.amounts().get(i));
        }
        return values;
    }

    private static boolean differs(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        var isOneMissing = (one == null) != (other == null);
        return isOneMissing || (one != null && other != null && one.compareTo(other) != 0);
    }
}
