package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.util.function.SingletonSupplier;
import vn.phoihop.indicators.Counting.Counted;
import vn.phoihop.indicators.Counting.Recount;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.indicators.Units.Seat;
import vn.phoihop.indicators.spi.Countable;
import vn.phoihop.indicators.spi.Evidence;
import vn.phoihop.indicators.spi.EvidenceKind;
import vn.phoihop.indicators.spi.EvidenceQuestion;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Figures counted over the records of other modules: a counting keeps its question, its cut-off and every record that
/// counted, so that it can be opened later and counted again.
@Component
public class Countings {

    private static final String KIND = "indicators/countings";

    private final CountingStore store;
    private final Observations observations;
    private final Catalogue catalogue;
    private final PeriodStore periods;
    private final Units units;
    private final Territories territories;
    private final Organisations organisations;
    private final ObjectProvider<Countable> offers;
    private final Supplier<Map<String, EvidenceKind>> kinds;
    private final ShownRecords shown;
    private final Clock clock;

    Countings(
            CountingStore store,
            Observations observations,
            Catalogue catalogue,
            PeriodStore periods,
            Units units,
            Territories territories,
            Organisations organisations,
            ObjectProvider<Countable> offers,
            ShownRecords shown,
            Clock clock) {
        this.store = store;
        this.observations = observations;
        this.catalogue = catalogue;
        this.periods = periods;
        this.units = units;
        this.territories = territories;
        this.organisations = organisations;
        this.offers = offers;
        this.kinds = SingletonSupplier.of(this::offered);
        this.shown = shown;
        this.clock = clock;
    }

    /// The kinds of evidence that modules offer, by code.
    public Map<String, EvidenceKind> kinds() {
        return kinds.get();
    }

    private Map<String, EvidenceKind> offered() {
        var kinds = new LinkedHashMap<String, EvidenceKind>();
        offers.stream()
                .flatMap(offer -> offer.kinds().stream())
                .sorted(Comparator.comparing(EvidenceKind::code))
                .forEach(kind -> kinds.put(kind.code(), kind));
        return Collections.unmodifiableMap(kinds);
    }

    /// Counts figures of one unit for a period, with everything below it on the tree of the cut-off, and records them;
    /// or says what is wrong, and records none.
    @Transactional
    public Recording count(AreaId area, Period period, List<Figure> figures, String reason, Actor by) {
        return count(new CountedFor(units.seen(Unit.of(area), period, by), null), period, figures, reason, by);
    }

    /// As [#count], of what each body reports for itself: its own records, so that each counts once in their sum.
    @Transactional
    public Recording count(OrganisationId body, Period period, List<Figure> figures, String reason, Actor by) {
        var line = organisations.need(body);
        var seat = units.seen(new Unit(line.area(), Optional.of(line.line())), period, by);
        return count(new CountedFor(seat, line), period, figures, reason, by);
    }

    private Recording count(CountedFor who, Period period, List<Figure> figures, String reason, Actor by) {
        var members = members(who, period.window());
        var recorded = new Recording.Recorded(0, 0, 0, 0);
        for (var figure : figures) {
            var counted = counted(figure, period.window(), cutOff(period), members);
            switch (record(who, period, figure, counted, reason, by)) {
                case Recording.Refused refused -> {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return refused;
                }
                case Recording.Recorded one ->
                    recorded = new Recording.Recorded(
                            one.entry(),
                            recorded.fresh() + one.fresh(),
                            recorded.corrected() + one.corrected(),
                            recorded.unchanged() + one.unchanged());
            }
        }
        return recorded;
    }

    private Recording record(
            CountedFor who, Period period, Figure figure, List<Counted> counted, String reason, Actor by) {
        var seat = who.seat();
        var id = UUID.randomUUID();
        var value = amount(figure, counted);
        var source = new Reference(KIND, id.toString(), figure.indicator().evidence(), "");
        var given = new Submission(
                seat.area().id(),
                who.line(),
                period,
                List.of(NewValue.of(figure, BigDecimal.valueOf(value))),
                EntryWay.COUNTED,
                reason,
                source);
        var answer = observations.record(given, by);
        if (answer instanceof Recording.Recorded recorded) {
            var row = new CountingStore.Row(
                    id,
                    new Place(seat.province(), period.no(), seat.unit()),
                    figure.no(),
                    figure.indicator().evidence(),
                    period.window(),
                    cutOff(period),
                    value,
                    clock.instant(),
                    by.name());
            store.insert(row, recorded.entry(), counted);
        }
        return answer;
    }

    private long amount(Figure figure, List<Counted> counted) {
        var kind = Optional.ofNullable(kinds().get(figure.indicator().evidence()))
                .orElseThrow(() -> new NotThere("evidence " + figure.indicator().evidence()));
        return switch (kind.counts()) {
            case RECORDS -> counted.size();
            case WHETHER_ANY -> counted.isEmpty() ? 0 : 1;
        };
    }

    private Instant cutOff(Period period) {
        var now = clock.instant();
        var end = units.endOf(period.cutOff());
        return end == null || end.isAfter(now) ? now : end;
    }

    private Members members(CountedFor who, Window window) {
        return who.line()
                .map(body -> Members.ofBody(who.seat(), body, window, organisations.all()))
                .orElseGet(() -> new Members(List.of(who.seat()), territories.now(), window, organisations.all()));
    }

    /// The records that count for a figure, each once, the earliest first.
    private List<Counted> counted(Figure figure, Window window, Instant cutOff, Members members) {
        var code = figure.indicator().evidence();
        var offer = offers.stream()
                .filter(one -> one.kinds().stream().anyMatch(kind -> kind.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new NotThere("evidence " + code));
        var question = new EvidenceQuestion(
                code,
                members.bodies(),
                members.areas(),
                window.from(),
                window.to(),
                units.startOf(window.from()),
                cutOff);
        var records = new LinkedHashMap<String, Counted>();
        offer.evidence(question).stream()
                .filter(one -> members.unitOf(one) != null)
                .sorted(Comparator.comparing(Evidence::at)
                        .thenComparing(one -> one.thing().id())
                        .thenComparing(Evidence::part))
                .map(one -> new Counted(one.thing(), one.part(), one.at()))
                .forEach(one -> records.putIfAbsent(one.key(), one));
        return List.copyOf(records.values());
    }

    /// The latest countings of the values of a unit and period, by figure: which of them people may open.
    @Transactional(readOnly = true)
    public Map<Integer, UUID> latest(AreaId area, Period period, Actor actor) {
        return latest(place(units.seen(Unit.of(area), period, actor), period));
    }

    /// As [#latest], of what a body reports for itself.
    @Transactional(readOnly = true)
    public Map<Integer, UUID> latest(OrganisationId body, Period period, Actor actor) {
        var line = organisations.need(body);
        return latest(place(units.seen(new Unit(line.area(), Optional.of(line.line())), period, actor), period));
    }

    private static Place place(Seat seat, Period period) {
        return new Place(seat.province(), period.no(), seat.unit());
    }

    /// As [#latest(AreaId, Period, Actor)], when it is known already that the values may be seen.
    Map<Integer, UUID> latest(Place place) {
        var found = new HashMap<Integer, UUID>();
        store.latest(place).forEach(row -> found.put(row.figure(), row.id()));
        return found;
    }

    /// A counting with its records as they were; those the actor may not see are only numbered.
    @Transactional(readOnly = true)
    public Counting need(UUID id, Actor actor) {
        var opened = open(id, actor);
        var row = opened.row();
        var records = store.records(row);
        var named = shown.of(records, actor);
        var kind = kinds().get(row.evidence());
        return new Counting(
                id,
                opened.figure(),
                new Reporter(opened.who().seat().area(), opened.who().body()),
                opened.period(),
                row.evidence(),
                kind == null ? "" : kind.name(),
                row.window(),
                row.cutOff(),
                row.counted(),
                row.at(),
                row.person(),
                named,
                records.size() - named.size());
    }

    private record Opened(CountingStore.Row row, CountedFor who, Period period, Figure figure) {}

    private Opened open(UUID id, Actor actor) {
        var row = store.find(id).orElseThrow(() -> new NotThere("counting " + id));
        var period = periods.of(List.of(row.place().period())).getFirst();
        var who = units.holder(row.place().unit(), period.cutOff())
                .filter(one -> units.sees(actor, one.seat().area().id(), period.cutOff()))
                .map(one -> new CountedFor(one.seat(), one.reporter().body()))
                .orElseThrow(() -> new NotThere("counting " + id));
        var figure = catalogue.figures().stream()
                .filter(one -> one.no() == row.figure())
                .findFirst()
                .orElseThrow();
        return new Opened(row, who, period, figure);
    }

    /// Asks the same question again, for the same days and up to the same moment: what differs was changed since.
    @Transactional(readOnly = true)
    public Recount recount(UUID id, Actor actor) {
        var opened = open(id, actor);
        var row = opened.row();
        var then = store.records(row);
        var now = counted(opened.figure(), row.window(), row.cutOff(), members(opened.who(), row.window()));
        var added = Counting.without(now, then);
        var gone = Counting.without(then, now);
        var shownAdded = shown.of(added, actor);
        var shownGone = shown.of(gone, actor);
        return new Recount(
                amount(opened.figure(), now),
                shownAdded,
                shownGone,
                added.size() + gone.size() - shownAdded.size() - shownGone.size());
    }
}
