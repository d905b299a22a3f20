package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.figures.Quantity.Shape;

/// Finds the names listed for a count: `06 huyện (Long Xuyên, Phú Tân, …)`, `03 sự kiện …, cụ thể: …; …`.
final class NameLists {

    private static final int FAR = 22;
    private static final int LONGEST = 600;
    private static final int LONG_NAME = 5;
    private static final Lexicon LEXICON = Lexicon.shipped();

    private final List<NameList> found = new ArrayList<>();

    List<NameList> find(List<List<Statement>> statements) {
        statements.forEach(all -> all.stream().filter(NameLists::isCount).forEach(this::behind));
        return found;
    }

    private static boolean isCount(Statement one) {
        var quantity = one.quantity();
        boolean counted = quantity.unit() != null
                && !quantity.unit().isMeasured()
                && !quantity.unit().is("time");
        int value = quantity.numeral().isWhole() ? quantity.numeral().value().intValue() : 0;
        return counted && quantity.shape() == Shape.AMOUNT && !quantity.isLoose() && value > 1 && value < 60;
    }

    private void behind(Statement count) {
        var prose = count.prose();
        int at = count.quantity().to();
        for (int i = at; i < Math.min(at + FAR, prose.size()); i++) {
            if (prose.closer(i) > i) {
                read(count, i + 1, prose.closer(i), i - at <= 4);
                return;
            }
            int cue = Cues.end(prose, i);
            if (prose.token(i).isMark(':') || (cue > i && prose.token(cue - 1).isMark(':'))) {
                read(count, Math.max(i + 1, cue), end(prose, i), i - at <= 4);
                return;
            }
            boolean other = isCounted(prose.quantityAt(i))
                    || prose.token(i).isMark('.')
                    || prose.token(i).isMark(';');
            if (other) {
                return;
            }
        }
    }

    private static boolean isCounted(@Nullable Quantity quantity) {
        return quantity != null && (quantity.unit() == null || !quantity.unit().is("time"));
    }

    /// The end of the sentence, or of the bracket the count stands in.
    private static int end(Prose prose, int at) {
        int opener = prose.opener(at);
        int end = opener >= 0 ? prose.closer(opener) : prose.sentenceEnd(at);
        return end > at + 1 && prose.token(end - 1).isMark('.') ? end - 1 : end;
    }

    private void read(Statement count, int start, int to, boolean near) {
        var prose = count.prose();
        int from = Cues.mode(prose, start) == PartList.Mode.ALL ? Cues.end(prose, start) : start;
        boolean partial = Cues.mode(prose, from) == PartList.Mode.SOME || Items.isOpen(prose, from, to);
        if (from >= to || to - from > LONGEST || partial || hasCounts(prose, from, to)) {
            return;
        }
        var counts = new TreeSet<Integer>();
        boolean semicolons = Items.firstSemicolon(prose, from, to) < to;
        var marks = split(prose, from, to, semicolons ? ';' : ',', false);
        var words = split(prose, from, to, semicolons ? ';' : ',', true);
        counts.add(marks.size());
        counts.add(words.size());
        if (semicolons) {
            counts.add(Items.split(prose, from, to, false).size());
        }
        boolean sure = near && (semicolons ? marks.size() == words.size() : areNames(prose, words));
        if (words.size() > 1) {
            found.add(new NameList(count, prose.text(from, to), counts, words.size(), sure));
        }
    }

    private static boolean hasCounts(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) {
            if (prose.quantityAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    private static List<Items.Span> split(Prose prose, int from, int to, char mark, boolean and) {
        var items = new ArrayList<Items.Span>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (prose.closer(i) > i) {
                i = prose.closer(i);
            } else if (prose.token(i).isMark(mark) || (and && prose.token(i).isWord("và"))) {
                if (i > start) {
                    items.add(new Items.Span(start, i));
                }
                start = i + 1;
            }
        }
        if (start < to) {
            items.add(new Items.Span(start, to));
        }
        return items;
    }

    /// Short names that begin with a capital letter, none of which is known to hold commas or `và` itself.
    private static boolean areNames(Prose prose, List<Items.Span> items) {
        for (var item : items) {
            var last = prose.token(item.to() - 1);
            boolean name = last.isWord() && last.capital() && item.to() - item.from() <= LONG_NAME;
            boolean joined = LEXICON.at(Sense.JOINED, prose.tokens(), item.from()) != null;
            if (!name || joined || LEXICON.before(Sense.JOINED, prose.tokens(), item.to()) != null) {
                return false;
            }
        }
        return true;
    }
}
