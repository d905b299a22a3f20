package vn.phoihop.indicators;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Sentence;

/// Sums over a territory as its tree was at the cut-off, reckoned when they are asked for: what was given a moment ago
/// is in them.
@Component
public class RollUps {

    private static final int MOST_NAMED = 200;
    private static final int MOST_OFFERED = 400;

    private final RollUpStore store;
    private final KeptCatalogue catalogue;
    private final PeriodStore periods;
    private final Territories territories;
    private final UnitStore numbers;
    private final Units units;

    RollUps(
            RollUpStore store,
            KeptCatalogue catalogue,
            PeriodStore periods,
            Territories territories,
            UnitStore numbers,
            Units units) {
        this.store = store;
        this.catalogue = catalogue;
        this.periods = periods;
        this.territories = territories;
        this.numbers = numbers;
        this.units = units;
    }

    /// What is asked: an area, figures, one or several periods, and the periods to compare with (may be none). `forced`
    /// is the reason why periods with gaps or overlaps are added all the same; empty: they are refused.
    public record Question(
            AreaId scope, List<Figure> figures, List<Period> periods, List<Period> against, String forced) {

        public Question {
            figures = List.copyOf(figures);
            periods = List.copyOf(periods);
            against = List.copyOf(against);
        }

        public static Question of(AreaId scope, List<Figure> figures, Period period, Optional<Period> against) {
            return new Question(
                    scope, figures, List.of(period), against.stream().toList(), "");
        }

        boolean isSeamless() {
            return Window.areSeamless(periods.stream().map(Period::window).toList())
                    && Window.areSeamless(against.stream().map(Period::window).toList());
        }
    }

    /// The same by codes, as other systems ask.
    public record Asked(
            String area, List<String> figures, List<PeriodCode> periods, List<PeriodCode> against, String forced) {}

    /// As [#of(Question, Actor)]; what a code stands for nobody knows is [NotThere].
    @Transactional(readOnly = true)
    public Optional<RollUp> of(Asked asked, Actor actor) {
        var known = periods
                .coded(Stream.concat(asked.periods().stream(), asked.against().stream())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Period::code, period -> period));
        var now = opened(asked.periods(), known);
        if (now.isEmpty()) {
            throw new NotThere("periods " + asked.periods());
        }
        var scope = territories
                .now()
                .on(now.getLast().cutOff())
                .withCode(asked.area())
                .orElseThrow(() -> new NotThere("area " + asked.area()));
        var figures = asked.figures().stream()
                .map(code -> Optional.ofNullable(catalogue.now().byCode().get(code))
                        .orElseThrow(() -> new NotThere("figure " + code)))
                .toList();
        return of(new Question(scope.id(), figures, now, opened(asked.against(), known), asked.forced()), actor);
    }

    private static List<Period> opened(List<PeriodCode> codes, Map<PeriodCode, Period> known) {
        return codes.stream()
                .map(code -> Optional.ofNullable(known.get(code)).orElseThrow(() -> new NotThere("period " + code)))
                .toList();
    }

    /// The figures of an area the actor sees, area by area below it; empty when the windows of the periods do not
    /// follow one another and nobody said why they are added all the same.
    @Transactional(readOnly = true)
    public Optional<RollUp> of(Question question, Actor actor) {
        var cutOff = question.periods().getLast().cutOff();
        if (!units.sees(actor, question.scope(), cutOff)) {
            throw new NotThere("area " + question.scope().value());
        }
        if (!question.isSeamless() && question.forced().isBlank()) {
            return Optional.empty();
        }
        var scope = territories
                .now()
                .on(cutOff)
                .find(question.scope())
                .orElseThrow(() -> new NotThere("area " + question.scope().value()));
        var plan = new RollUpPlan(question, catalogue, territories.covers(), numbers);
        var now = plan.sums(question.periods(), store);
        var before = plan.sums(question.against(), store);
        var targets = territories.covers().targets(scope.line(), cutOff);
        return Optional.of(plan.rollUp(scope, targets, now, before, notes(question)));
    }

    private List<Sentence> notes(Question question) {
        var notes = new ArrayList<Sentence>();
        if (!question.forced().isBlank()) {
            notes.add(Sentence.of("indicators.note.forced", question.forced()));
        }
        if (!question.against().isEmpty()) {
            var levels = question.figures().stream()
                    .map(figure -> figure.indicator().level())
                    .distinct()
                    .toList();
            for (var level : levels) {
                var cover = territories
                        .covers()
                        .of(new Covers.Question(
                                territories.now().line(question.scope()),
                                question.periods().getLast().cutOff(),
                                question.against().getLast().cutOff(),
                                level));
                notes.addAll(TerritoryNotes.of(cover, territories.now()));
            }
        }
        return notes.stream().distinct().toList();
    }

    /// The areas inside which the actor sees every figure, today.
    @Transactional(readOnly = true)
    public List<AreaLine> seenBy(Actor actor) {
        return units.seenBy(actor);
    }

    /// The areas the actor sees, and those inside them, those above first; at most some hundred, to choose from.
    @Transactional(readOnly = true)
    public List<AreaLine> choices(Actor actor) {
        var day = territories.now().on(units.today());
        var choices = new LinkedHashSet<>(units.seenBy(actor));
        var open = new ArrayDeque<>(choices);
        while (!open.isEmpty() && choices.size() < MOST_OFFERED) {
            for (var below : day.below(open.remove())) {
                if (choices.add(below)) {
                    open.add(below);
                }
            }
        }
        return choices.stream().limit(MOST_OFFERED).toList();
    }

    /// The units that gave nothing, or not all, of these figures for a period, by code; at most some hundred.
    @Transactional(readOnly = true)
    public List<Missing> missing(AreaId scope, Period period, List<Figure> figures, Actor actor) {
        if (!units.sees(actor, scope, period.cutOff())) {
            throw new NotThere("area " + scope.value());
        }
        var day = territories.now().on(period.cutOff());
        var area = day.find(scope).orElseThrow(() -> new NotThere("area " + scope.value()));
        var asked = figures.stream()
                .filter(figure -> !figure.isPart()
                        && figure.indicator().isEntered()
                        && !figure.indicator().isText())
                .toList();
        var kinds =
                asked.stream().collect(Collectors.groupingBy(Expected::of, LinkedHashMap::new, Collectors.toList()));
        var missing = new ArrayList<Missing>();
        kinds.forEach((expected, wanted) -> {
            var holders = expected.ofBodies()
                    ? units.bodies(area.id(), expected.level(), period.cutOff())
                    : units.areas(area.id(), expected.level(), period.cutOff());
            missing.addAll(missing(holders, wanted.stream().map(Figure::no).toList(), period));
        });
        return missing.stream().limit(MOST_NAMED).toList();
    }

    /// Who gives a figure: areas of a level, or the bodies in them.
    private record Expected(AreaLevel level, boolean ofBodies) {

        static Expected of(Figure figure) {
            return new Expected(figure.indicator().level(), figure.indicator().ofBodies());
        }
    }

    private List<Missing> missing(List<Units.Holder> holders, List<Integer> wanted, Period period) {
        var pieces = holders.stream()
                .map(Units.Holder::seat)
                .filter(seat -> seat.unit() != 0)
                .map(seat -> new RollUpStore.Piece(seat.province(), seat.unit(), period.no(), 0, true))
                .toList();
        var given = new HashMap<Integer, Integer>();
        store.given(pieces, wanted).forEach(one -> given.put(one.unit(), one.figures()));
        var missing = new ArrayList<Missing>();
        for (var holder : holders) {
            var lacking = wanted.size() - given.getOrDefault(holder.seat().unit(), 0);
            if (lacking > 0) {
                missing.add(new Missing(holder.reporter(), lacking, wanted.size()));
            }
        }
        return missing;
    }

    /// A unit that did not give all figures: how many lack, of how many asked.
    public record Missing(Reporter of, int lacking, int asked) {

        public boolean gaveNothing() {
            return lacking == asked;
        }
    }

    /// How many kept sums differ from a recount over every value: none, ever.
    @Transactional(readOnly = true)
    public int differences() {
        return store.differences();
    }
}
