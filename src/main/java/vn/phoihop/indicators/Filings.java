package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.phoihop.indicators.Fault.Kind;
import vn.phoihop.indicators.ObservationStore.Held;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.indicators.Units.Seat;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Forms being filled in: a draft is kept and seen by its own organisation only; handed in, its values count.
@Component
public class Filings {

    /// How a value stands in its field; taken apart once for all rows.
    private static final NumberFormat TYPED = NumberFormat.getNumberInstance(Locale.of("vi", "VN"));

    static {
        TYPED.setMaximumFractionDigits(6);
    }

    private final FilingStore store;
    private final Observations observations;
    private final Catalogue catalogue;
    private final Past past;
    private final Units units;
    private final Clock clock;

    Filings(FilingStore store, Observations observations, Catalogue catalogue, Past past, Units units, Clock clock) {
        this.store = store;
        this.observations = observations;
        this.catalogue = catalogue;
        this.past = past;
        this.units = units;
        this.clock = clock;
    }

    /// Which form is meant: of which area or body in it (by its line), for which period.
    public record Which(Form form, AreaId area, Optional<OrganisationId> body, Period period) {

        /// The form of an area.
        public Which(Form form, AreaId area, Period period) {
            this(form, area, Optional.empty(), period);
        }

        Unit unit() {
            return new Unit(area, body);
        }
    }

    /// The form as the actor sees it.
    @Transactional
    public FormSheet sheet(Which key, Actor actor) {
        var standing = units.standing(actor);
        return sheet(key, seat(key, standing), standing);
    }

    FormSheet sheet(Which key, Seat seat, Standing standing) {
        var place = place(key, seat);
        var actor = standing.actor();
        var row = store.find(place, key.form().no(), actor.visibility());
        var beside = past.shown(place.province(), key.period(), place.unit());
        var draft = Draft.read(row.map(FilingStore.Row::draft).orElse(""));
        var isLocked = row.filter(one -> one.state() == FilingState.LOCKED).isPresent();
        var locked = isLocked ? store.lockedFigures(place) : Set.<Integer>of();
        var rows = catalogue.figuresOf(key.form()).stream()
                .map(figure -> row(figure, beside, draft, isLocked && !locked.contains(figure.no())))
                .toList();
        return new FormSheet(
                key.form(),
                units.reporter(seat, key.body(), key.period().cutOff()),
                key.period(),
                row.map(FilingStore.Row::state).orElse(FilingState.DRAFT),
                row.map(FilingStore.Row::filedAt).orElse(null),
                row.map(FilingStore.Row::version).orElse(-1),
                !draft.isEmpty(),
                units.keeps(standing, key.unit(), key.period().cutOff()) && actor.isOneOf(Role.SPECIALIST, Role.CLERK),
                possible(row, key, standing),
                store.history(place, key.form().no()),
                rows);
    }

    private Set<FilingEvent> possible(Optional<FilingStore.Row> row, Which key, Standing standing) {
        return row.map(one -> FilingFlow.possible(
                        one.state(),
                        units.parts(standing, key.unit(), key.period().cutOff())))
                .orElse(Set.of());
    }

    private static FormSheet.Row row(
            Figure figure, Past.Beside beside, Map<Integer, String> draft, boolean isUnlocked) {
        var held = beside.now().get(figure.no());
        var typed = draft.get(figure.no());
        return new FormSheet.Row(
                figure,
                typed == null ? shown(held) : typed,
                held == null ? null : held.value(),
                value(beside.before().get(figure.no())),
                value(beside.lastYear().get(figure.no())),
                held == null ? 0 : held.version(),
                isUnlocked);
    }

    private static @Nullable BigDecimal value(@Nullable Held held) {
        return held == null ? null : held.value();
    }

    private static String shown(@Nullable Held held) {
        if (held == null) {
            return "";
        }
        var value = held.value();
        if (value == null) {
            return Optional.ofNullable(held.words()).orElse("");
        }
        return ((NumberFormat) TYPED.clone()).format(value);
    }

    /// Where the figures of a form stand; only for who sees its area, and when it is filled in by such a unit.
    Seat seat(Which key, Standing standing) {
        return units.seat(key.unit(), key.period().cutOff())
                .filter(one -> standing.sees(key.area(), key.period().cutOff()))
                .filter(one -> key.form().ofBodies() == key.body().isPresent())
                .orElseThrow(() -> new NotThere("form " + key.form().code()));
    }

    static Place place(Which key, Seat seat) {
        return new Place(seat.province(), key.period().no(), seat.unit());
    }

    /// Keeps what was typed, right or wrong, without letting it count.
    @Transactional
    public Optional<Refusal> keepDraft(Which key, int version, Map<Integer, String> typed, Actor by) {
        var standing = units.standing(by);
        var seat = seat(key, standing);
        if (!units.keeps(standing, key.unit(), key.period().cutOff())) {
            return Optional.of(Refusal.NOT_YOUR_AREA);
        }
        var place = place(key, seat);
        var state = store.find(place, key.form().no(), by.visibility())
                .map(FilingStore.Row::state)
                .orElse(FilingState.DRAFT);
        store.keep(place, key.form().no(), version, state, Draft.of(typed), Optional.empty(), by.organisation());
        return Optional.empty();
    }

    /// Hands the form in: its values count from this moment, or nothing changes and every fault is named.
    @Transactional
    public Recording file(Which key, int version, Map<Integer, String> typed, EntryWay way, String reason, Actor by) {
        return file(key, version, typed, way, reason, clock.instant(), by);
    }

    /// As [#file(Which, int, Map, EntryWay, String, Actor)], at this moment.
    @Transactional
    public Recording file(
            Which key, int version, Map<Integer, String> typed, EntryWay way, String reason, Instant at, Actor by) {
        var standing = units.standing(by);
        var seat = seat(key, standing);
        var faults = new ArrayList<Fault>();
        var values = values(key, typed, faults);
        if (!faults.isEmpty()) {
            return new Recording.Refused(Refusal.FAULTY_VALUES, faults);
        }
        var place = place(key, seat);
        values.addAll(emptied(key, place, typed));
        var before = store.find(place, key.form().no(), by.visibility())
                .map(FilingStore.Row::state)
                .orElse(FilingState.DRAFT);
        var state = before == FilingState.LOCKED ? before : FilingState.FILED;
        var recording = observations.record(
                new Submission(key.area(), key.body(), key.period(), values, way, reason, null), seat, at, standing);
        if (recording instanceof Recording.Recorded) {
            store.keep(place, key.form().no(), version, state, "", Optional.of(at), by.organisation());
            store.tell(place, key.form().no(), at, by, event(before), "", reason.strip());
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return recording;
    }

    private static FilingEvent event(FilingState before) {
        return switch (before) {
            case DRAFT, RETURNED -> FilingEvent.FILED;
            case FILED -> FilingEvent.CORRECTED;
            case LOCKED -> FilingEvent.UNLOCKED_CORRECTED;
        };
    }

    /// The values typed, and what cannot be read as one.
    List<NewValue> values(Which key, Map<Integer, String> typed, List<Fault> faults) {
        var values = new ArrayList<NewValue>();
        for (var figure : catalogue.figuresOf(key.form())) {
            var text = typed.getOrDefault(figure.no(), "").strip();
            if (!text.isEmpty() && figure.indicator().isText()) {
                values.add(new NewValue(figure, null, text, null, null));
            } else if (!text.isEmpty() && figure.indicator().isEntered()) {
                Typed.number(text, figure.indicator())
                        .ifPresentOrElse(
                                number -> values.add(NewValue.of(figure, number)),
                                () -> faults.add(Fault.of(figure.code(), Kind.NOT_A_NUMBER, text)));
            }
        }
        return values;
    }

    /// The values taken back: of a figure that holds and whose field is empty now.
    private List<NewValue> emptied(Which key, Place place, Map<Integer, String> typed) {
        var empty = catalogue.figuresOf(key.form()).stream()
                .filter(figure -> figure.indicator().isEntered())
                .filter(figure -> typed.getOrDefault(figure.no(), "given").isBlank())
                .toList();
        if (empty.isEmpty()) {
            return List.of();
        }
        var held = past.now(place);
        return empty.stream()
                .filter(figure -> Optional.ofNullable(held.get(figure.no()))
                        .filter(Held::isGiven)
                        .isPresent())
                .map(NewValue::none)
                .toList();
    }

    /// What is wrong with what was typed, or unusual about it, without taking it.
    @Transactional
    public List<Fault> examine(Which key, Map<Integer, String> typed, Actor by) {
        var seat = seat(key, units.standing(by));
        var faults = new ArrayList<Fault>();
        var values = values(key, typed, faults);
        values.addAll(emptied(key, place(key, seat), typed));
        if (!values.isEmpty()) {
            faults.addAll(observations.examine(
                    new Submission(key.area(), key.body(), key.period(), values, EntryWay.SHEET, "", null)));
        }
        return faults;
    }

    /// Who handed in, who did so in time, and who did not at all, area by area below one.
    @Transactional
    public Rates rates(Form form, AreaId scope, Period period, Actor actor) {
        if (!units.sees(actor, scope, period.cutOff())) {
            throw new NotThere("area " + scope.value());
        }
        var filed = new LinkedHashMap<Integer, Instant>();
        store.filed(period.no(), form.no()).forEach(one -> filed.put(one.unit(), one.at()));
        var due = units.endOf(period.dueOn());
        var below = new LinkedHashMap<AreaLine, List<Rates.Line>>();
        for (var expected : expected(form, scope, period)) {
            var seat = expected.seat();
            var line = new Rates.Line(expected.reporter(), filed.get(seat.unit()), due);
            below.computeIfAbsent(units.below(scope, seat.area(), period.cutOff()), area -> new ArrayList<>())
                    .add(line);
        }
        return Rates.of(units.line(scope), below);
    }

    /// Who is to hand a form in: every area of its level, or every body in them.
    private List<Units.Holder> expected(Form form, AreaId scope, Period period) {
        return form.ofBodies()
                ? units.bodies(scope, form.level(), period.cutOff())
                : units.areas(scope, form.level(), period.cutOff());
    }
}
