package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.phoihop.indicators.Filings.Which;
import vn.phoihop.indicators.spi.FigureSource;
import vn.phoihop.indicators.spi.FigureSource.InText;
import vn.phoihop.indicators.spi.FigureSource.Read;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Reference;

/// Figures read in documents, taken over into a form (lấy số từ văn bản): the program proposes which may be meant, a
/// person chooses, and the value keeps the link to its sentence.
@Component
public class TakeOvers {

    private static final int MOST_DOCUMENTS = 10;
    private static final int MOST_CANDIDATES = 6;
    private static final double FAIR = 0.6;
    private static final double GOOD = 0.8;
    private static final double SAME_UNIT = 0.15;
    private static final double FARTHER = 0.6;
    private static final Set<String> EMPTY_WORDS =
            Set.of("của", "và", "các", "được", "trong", "cho", "theo", "tại", "về", "kỳ");

    private final ObjectProvider<FigureSource> sources;
    private final Catalogue catalogue;
    private final Observations observations;
    private final Clock clock;

    TakeOvers(ObjectProvider<FigureSource> sources, Catalogue catalogue, Observations observations, Clock clock) {
        this.sources = sources;
        this.catalogue = catalogue;
        this.observations = observations;
        this.clock = clock;
    }

    /// A figure of a form with what may be meant for it in a document, the likeliest first: by its place there. `best`
    /// is the one to begin with, -1 when none is likely enough.
    public record Proposal(Figure figure, List<Candidate> candidates, int best) {}

    /// A figure of the document: its place among them, and itself.
    public record Candidate(int place, InText inText) {}

    /// Documents with these words.
    @Transactional(readOnly = true)
    public List<Reference> documents(String words, Actor actor) {
        return sources.stream()
                .flatMap(source -> source.documents(words, actor, MOST_DOCUMENTS).stream())
                .limit(MOST_DOCUMENTS)
                .toList();
    }

    /// What was read in a document the actor may see.
    @Transactional(readOnly = true)
    public Read read(String document, Actor actor) {
        return sources.stream()
                .flatMap(source -> source.read(document, actor).stream())
                .findFirst()
                .orElseThrow(() -> new NotThere("document " + document));
    }

    /// What of a document may be meant for the figures of a form; figures nothing is likely for are left out.
    public List<Proposal> proposals(Form form, Read read) {
        var proposals = new ArrayList<Proposal>();
        for (var figure : catalogue.figuresOf(form)) {
            if (figure.indicator().isEntered() && !figure.indicator().isText()) {
                var likely = new TreeMap<Double, List<Candidate>>(Comparator.reverseOrder());
                for (int place = 0; place < read.figures().size(); place++) {
                    var inText = read.figures().get(place);
                    var score = likeness(figure, inText);
                    if (score >= FAIR
                            && Checks.kindOf(figure.indicator(), inText.value()).isEmpty()) {
                        likely.computeIfAbsent(score, any -> new ArrayList<>()).add(new Candidate(place, inText));
                    }
                }
                proposal(figure, likely).ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    private static Optional<Proposal> proposal(Figure figure, NavigableMap<Double, List<Candidate>> likely) {
        var candidates = likely.values().stream()
                .flatMap(List::stream)
                .limit(MOST_CANDIDATES)
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var isGood = likely.firstKey() >= GOOD && likely.firstEntry().getValue().size() == 1;
        return Optional.of(
                new Proposal(figure, candidates, isGood ? candidates.getFirst().place() : -1));
    }

    /// How much of the name of a figure stands near the number (farther away in its sentence it counts for less), and
    /// whether the unit is the same. A part must be named near the number, and its whole in the sentence.
    static double likeness(Figure figure, InText inText) {
        var name = nameOf(figure);
        if (name.isEmpty()) {
            return 0;
        }
        if (figure.isPart()) {
            var whole = words(figure.indicator().name());
            whole.removeAll(EMPTY_WORDS);
            return share(name, inText.near()) < 1 ? 0 : (1 + share(whole, inText.sentence())) / 2;
        }
        var near = share(name, inText.near());
        var far = share(name, inText.sentence()) * FARTHER;
        var unit = figure.indicator().unit().toLowerCase(Locale.ROOT);
        var isSameUnit =
                !unit.isEmpty() && inText.unit().toLowerCase(Locale.ROOT).startsWith(unit);
        return Math.max(near, far) + (isSameUnit ? SAME_UNIT : 0);
    }

    private static List<String> nameOf(Figure figure) {
        var name = words(figure.name());
        name.removeAll(EMPTY_WORDS);
        return name;
    }

    private static double share(List<String> name, String text) {
        var words = words(text);
        return (double) name.stream().filter(words::contains).count() / name.size();
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new ArrayList<>(List.of(plain.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /// Takes figures of a document over, each with the sentence it stands in; `chosen` is figure and place in the
    /// document. All or none.
    @Transactional
    public Recording take(Which key, Read read, Map<Integer, Integer> chosen, String reason, Actor by) {
        return take(key, read, chosen, reason, clock.instant(), by);
    }

    /// As [#take(Which, Read, Map, String, Actor)], at this moment.
    @Transactional
    public Recording take(Which key, Read read, Map<Integer, Integer> chosen, String reason, Instant at, Actor by) {
        var recorded = new Recording.Recorded(0, 0, 0, 0);
        var figures = catalogue.figuresOf(key.form());
        for (var figure : figures) {
            var place = chosen.get(figure.no());
            if (place != null && place >= 0 && place < read.figures().size()) {
                switch (take(key, figure, read.document(), read.figures().get(place), reason, at, by)) {
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
        }
        return recorded.entry() == 0 ? new Recording.Refused(Refusal.NOTHING_GIVEN, List.of()) : recorded;
    }

    private Recording take(
            Which key, Figure figure, Reference document, InText inText, String reason, Instant at, Actor by) {
        var sentence = new Reference(
                document.kind(), document.id() + "#" + inText.line(), document.number(), inText.sentence());
        BigDecimal value = inText.value();
        return observations.record(
                new Submission(
                        key.area(),
                        key.body(),
                        key.period(),
                        List.of(NewValue.of(figure, value)),
                        EntryWay.DOCUMENT,
                        reason,
                        sentence),
                at,
                by);
    }
}
