package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Citation;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Regime;
import vn.phoihop.reading.Symbol;
import vn.phoihop.reading.text.Passage;

/// The documents a text names, each once, with every line that mentions it.
public final class Citations {

    private static final int LONGEST = 60_000;

    private final Head head;
    private final Works works = new Works();
    private final Map<Passage, List<Mention>> taken = new HashMap<>();

    private Citations(Head head) {
        this.head = head;
    }

    /// The documents cited, in the order of their first mention; the document’s own number is none.
    public static List<Citation> of(List<Passage> passages, Head head) {
        return worksOf(passages, head).stream().map(Work::citation).toList();
    }

    /// A cited document with the places that name it.
    public record Cited(Citation citation, List<Place> places) {}

    /// One place: its line, its words, the date it gives, and the words right after it.
    public record Place(int line, String text, @Nullable String date, String after) {}

    /// The documents cited with each place that gives number and symbol, for the checks.
    public static List<Cited> places(List<Passage> passages, Head head) {
        return worksOf(passages, head).stream()
                .map(work -> new Cited(work.citation(), work.places()))
                .toList();
    }

    static List<Work> worksOf(List<Passage> passages, Head head) {
        var citations = new Citations(head);
        var read = passages.stream()
                .filter(passage -> passage.text().length() <= LONGEST)
                .toList();
        read.forEach(citations::take);
        var aliases = new Aliases(citations.works);
        for (var passage : read) {
            aliases.look(passage, citations.taken.getOrDefault(passage, List.of()));
        }
        citations.works.all().forEach(work -> IssuerOfWork.complete(work, head));
        return citations.works.inOrder();
    }

    private void take(Passage passage) {
        var numbered = NumberedMentions.in(passage);
        var all = new ArrayList<>(numbered);
        all.addAll(NamedMentions.in(passage, numbered));
        all.sort(Comparator.comparingInt(Mention::start));
        taken.put(passage, all);
        for (var mention : all) {
            if (!isOwn(mention)) {
                works.add(mention);
            }
        }
    }

    private boolean isOwn(Mention mention) {
        var symbol = mention.symbol();
        if (symbol == null || head.symbol() == null || head.number() == null) {
            return false;
        }
        var own = ownSymbol();
        if (own == null || !Work.key(own).equals(Work.key(symbol))) {
            return false;
        }
        return mention.date() == null
                || head.date() == null
                || mention.date().equals(head.date())
                || sameYear(mention.date());
    }

    private boolean sameYear(String date) {
        return head.date() != null && head.date().substring(0, 4).equals(date.substring(0, 4));
    }

    private @Nullable Symbol ownSymbol() {
        var number = Objects.requireNonNullElse(head.number(), "");
        var notation = Objects.requireNonNullElse(head.symbol(), "");
        int slash = notation.indexOf('/');
        boolean party = slash > 0 && head.regime() != Regime.STATE;
        return Symbol.parse(number + (party ? "-" : "/") + notation)
                .or(() -> Symbol.parse(number + "-" + notation))
                .orElse(null);
    }
}
