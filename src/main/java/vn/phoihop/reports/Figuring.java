package vn.phoihop.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.Period;
import vn.phoihop.indicators.Periods;
import vn.phoihop.indicators.RollUp;
import vn.phoihop.indicators.RollUps;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.reports.writing.Figured;
import vn.phoihop.reports.writing.Mark;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// Finds the figures a report speaks of: reckoned now for the territory of its unit, or as they were frozen when it was
/// approved.
@Component
class Figuring {

    private static final int DECIMALS = 6;

    private final FigureStore store;
    private final Catalogue catalogue;
    private final Periods periods;
    private final RollUps rollUps;
    private final Organisations organisations;
    private final PeriodWords words;
    private final Lists lists;
    private final FreezingStore freezings;

    Figuring(
            FigureStore store,
            Catalogue catalogue,
            Periods periods,
            RollUps rollUps,
            Organisations organisations,
            PeriodWords words,
            Lists lists,
            FreezingStore freezings) {
        this.store = store;
        this.catalogue = catalogue;
        this.periods = periods;
        this.rollUps = rollUps;
        this.organisations = organisations;
        this.words = words;
        this.lists = lists;
        this.freezings = freezings;
    }

    /// Everything the marks of these sections may stand for.
    Book book(ReportRequest request, Submission submission, Collection<SectionText> sections, Actor actor) {
        var codes = codes(sections);
        var figures = submission.frozenAt() == null
                ? reckoned(request, submission, codes, actor)
                : store.frozen(submission, submission.round());
        return new Book(
                organisations.need(submission.unit()).name(),
                words.of(request.period()),
                words.base(request.period()),
                figures,
                lists(request, submission, submission.frozenRound(), listed(sections), actor.visibility()),
                missing(figures),
                store.overrides(submission, null));
    }

    /// As the report was sent in this round.
    Book frozen(
            ReportRequest request, Submission submission, int round, Collection<SectionText> sections, Visibility who) {
        var figures = store.frozen(submission, round);
        return new Book(
                organisations.need(submission.unit()).name(),
                words.of(request.period()),
                words.base(request.period()),
                figures,
                lists(request, submission, round, listed(sections), who),
                missing(figures),
                store.overrides(submission, round));
    }

    private static Set<String> codes(Collection<SectionText> sections) {
        var codes = new LinkedHashSet<String>();
        sections.forEach(section -> codes.addAll(section.prose().codes()));
        return codes;
    }

    /// The kinds of records these sections list.
    private static Set<String> listed(Collection<SectionText> sections) {
        var wanted = new LinkedHashSet<String>();
        for (var section : sections) {
            section.prose().marks().stream()
                    .filter(Mark.Listing.class::isInstance)
                    .forEach(mark -> wanted.add(((Mark.Listing) mark).evidence()));
        }
        return wanted;
    }

    /// The records as they were kept for a round; as they are now while nothing is kept.
    private Map<String, List<Reference>> lists(
            ReportRequest request,
            Submission submission,
            @Nullable Integer round,
            Collection<String> kinds,
            Visibility who) {
        if (kinds.isEmpty()) {
            return Map.of();
        }
        return Optional.ofNullable(round)
                .flatMap(one -> freezings.records(submission, one))
                .map(kept -> lists.kept(kept, kinds, who))
                .orElseGet(() -> lists.of(kinds, request, submission, who));
    }

    /// The figures with these codes as they come out now; a code nobody knows is left out.
    Map<String, Figured> reckoned(ReportRequest request, Submission submission, Collection<String> codes, Actor actor) {
        var known = catalogue.byCode();
        var figures = new ArrayList<Figure>();
        for (var code : codes) {
            Optional.ofNullable(known.get(code)).ifPresent(figures::add);
        }
        if (figures.isEmpty()) {
            return Map.of();
        }
        return question(request, submission, figures)
                .flatMap(question -> rollUps.of(question, actor))
                .map(rollUp -> figured(rollUp, periods.need(request.period())))
                .orElseGet(Map::of);
    }

    private Optional<RollUps.Question> question(ReportRequest request, Submission submission, List<Figure> figures) {
        var against = periods.find(request.period().yearBefore());
        return periods.find(request.period())
                .map(period -> RollUps.Question.of(scope(submission), figures, period, against));
    }

    /// What has to be asked to find the figures of a report; empty when it has none.
    Optional<RollUps.Question> question(ReportRequest request, Submission submission, Book book) {
        var known = catalogue.byCode();
        var figures = book.figures().keySet().stream()
                .sorted()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        return figures.isEmpty() ? Optional.empty() : question(request, submission, figures);
    }

    /// The territory of a unit.
    AreaId scope(Submission submission) {
        return organisations.need(submission.unit()).area();
    }

    private Map<String, Figured> figured(RollUp rollUp, Period period) {
        var notes = rollUp.notes().stream()
                .map(note -> note.in((key, parts) -> words.say(key, parts)))
                .toList();
        var all = new HashMap<String, Figured>();
        for (var figure : rollUp.figures()) {
            var whole = rollUp.whole().cell(figure);
            all.put(
                    figure.code(),
                    new Figured(
                            figure.code(),
                            figure.isPart() ? figure.indicator().name() + ": " + figure.name() : figure.name(),
                            figure.indicator().unit(),
                            Math.min(DECIMALS, figure.indicator().decimals()),
                            whole.value(),
                            whole.before(),
                            whole.units(),
                            whole.expected(),
                            period.window().from(),
                            period.window().to(),
                            pieces(rollUp, figure),
                            notes));
        }
        return all;
    }

    private static List<Figured.Piece> pieces(RollUp rollUp, Figure figure) {
        var pieces = new ArrayList<Figured.Piece>();
        for (var line : rollUp.lines()) {
            var area = line.area();
            if (area != null) {
                var cell = line.cell(figure);
                pieces.add(new Figured.Piece(area.code(), area.name(), cell.value(), cell.before()));
            }
        }
        return pieces;
    }

    /// The units that gave none of the figures they were asked for.
    private static List<String> missing(Map<String, Figured> figures) {
        var names = new LinkedHashMap<String, String>();
        var given = new TreeSet<String>();
        for (var figure : figures.values()) {
            for (var piece : figure.pieces()) {
                names.put(piece.area(), piece.name());
                if (piece.value() != null) {
                    given.add(piece.area());
                }
            }
        }
        return names.entrySet().stream()
                .filter(unit -> !given.contains(unit.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /// The records behind these figures, where they are counted over records: those kept for a round, or, while
    /// nothing is kept, those there are now.
    List<Reference> records(
            ReportRequest request,
            Submission submission,
            @Nullable Integer round,
            Collection<String> codes,
            Visibility who) {
        return lists(request, submission, round, counted(codes), who).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// The kinds of records these figures are counted over.
    private Set<String> counted(Collection<String> codes) {
        var known = catalogue.byCode();
        return codes.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(figure -> figure.indicator().evidence())
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Every record a report names or counts, as its unit sees it now.
    Map<String, List<Reference>> named(
            ReportRequest request, Submission submission, Collection<SectionText> sections, Book book) {
        var kinds = new LinkedHashSet<>(listed(sections));
        kinds.addAll(counted(book.figures().keySet()));
        return lists(request, submission, null, kinds, submission.unitsView());
    }

    /// The frozen figures that would come out differently today.
    List<Figured> changedSince(ReportRequest request, Submission submission, Actor actor) {
        var frozen = store.frozen(submission, submission.round());
        var now = reckoned(request, submission, frozen.keySet(), actor);
        return frozen.values().stream()
                .filter(was -> Optional.ofNullable(now.get(was.code()))
                        .filter(is -> !isSame(was, is))
                        .isPresent())
                .sorted(java.util.Comparator.comparing(Figured::code))
                .toList();
    }

    private static boolean isSame(Figured was, Figured is) {
        var one = was.value();
        var other = is.value();
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
