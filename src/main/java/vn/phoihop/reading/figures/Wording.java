package vn.phoihop.reading.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the words around a quantity: its label, the noun behind it, the date it holds for.
final class Wording {

    private static final int LONGEST = 12;
    private static final Set<String> LINK = Set.of(
            "là", "có", "được", "đạt", "với", "cho", "đã", "và", "gồm", "đối", "ước", "của", "khoảng", "cụ", "thể",
            "trong", "đó");

    private final Prose prose;
    private final Leads leads;
    private final Lexicon lexicon = Lexicon.shipped();
    private int scanned = -1;
    private @Nullable String asOf;

    Wording(Prose prose, Leads leads) {
        this.prose = prose;
        this.leads = leads;
    }

    Statement statement(Assembly.Draft draft) {
        var quantity = draft.quantity;
        int from = labelStart(quantity);
        int nounEnd = nounEnd(quantity.to());
        var label = prose.text(from, quantity.from());
        var noun = prose.text(quantity.to(), nounEnd);
        return new Statement(
                prose,
                quantity,
                List.copyOf(draft.shares),
                List.copyOf(draft.changes),
                label,
                noun,
                subject(quantity, label, noun),
                asOf(quantity),
                from,
                Math.max(draft.end, nounEnd));
    }

    private int labelStart(Quantity quantity) {
        int floor = Math.max(0, quantity.from() - LONGEST);
        int at = quantity.from();
        boolean colon = prose.token(at - 1).isMark(':');
        if (colon) {
            at--;
        }
        int start = leads.segment(at, floor);
        for (int i = quantity.from() - 1; i >= start; i--) {
            var earlier = prose.quantityAt(i);
            if (earlier != null && (earlier.unit() == null || !earlier.unit().is("time"))) {
                return Math.min(nounEnd(earlier.to()), quantity.from());
            }
            if ((prose.token(i).isWord("và") && i < quantity.from() - 1)
                    || prose.token(i).printed().length() > 24) {
                return i + 1;
            }
        }
        return start;
    }

    private int nounEnd(int from) {
        int at = from;
        while (at < from + LONGEST && at < prose.size() && !leads.breaks(at) && prose.quantityAt(at) == null) {
            boolean cue = lexicon.at(Sense.UP, prose.tokens(), at) != null
                    || lexicon.at(Sense.DOWN, prose.tokens(), at) != null
                    || isReached(at)
                    || lexicon.at(Sense.VERSUS, prose.tokens(), at) != null
                    || prose.token(at).isWord("chiếm");
            boolean mark = prose.token(at).isMark('/')
                    || Prose.isFootnoteMark(prose.token(at).printed().charAt(0));
            if (cue || mark || (prose.token(at).isNumber() && at == from)) {
                break;
            }
            at++;
        }
        return prose.quantityAt(at) == null ? at : withoutLink(from, at);
    }

    /// `đạt 95%`, but not `đạt chuẩn`.
    private boolean isReached(int at) {
        var reached = lexicon.at(Sense.REACHED, prose.tokens(), at);
        if (reached == null) {
            return false;
        }
        int end = at + reached.words().size();
        return prose.quantityAt(end) != null || prose.quantityAt(end + 1) != null || prose.quantityAt(end + 2) != null;
    }

    /// Cuts off what belongs to the next number: from its link word on.
    private int withoutLink(int from, int end) {
        int at = end;
        for (int i = from; i < end; i++) {
            if (prose.token(i).isWord("với")
                    || prose.token(i).isWord("tại")
                    || prose.token(i).isWord("và")) {
                at = i;
            }
        }
        while (at > from && LINK.contains(prose.token(at - 1).word())) {
            at--;
        }
        return at;
    }

    private static String subject(Quantity quantity, String label, String noun) {
        var unit = quantity.unit();
        var counted = unit == null || unit.isMeasured() ? "" : unit.name();
        var behind = (counted + " " + noun).strip();
        var before = trimmed(label);
        return noun.isBlank() && !before.isBlank()
                ? (before + (counted.isBlank() || before.contains(counted) ? "" : ": " + counted))
                : behind;
    }

    private static String trimmed(String label) {
        var words = Tokens.of(label);
        int end = words.size();
        while (end > 0
                && (words.get(end - 1).kind() == Token.Kind.MARK
                        || LINK.contains(words.get(end - 1).word()))) {
            end--;
        }
        return end == 0 ? "" : label.substring(0, words.get(end - 1).end()).strip();
    }

    /// The day the sentence speaks of, kept for the whole sentence.
    private @Nullable String asOf(Quantity quantity) {
        int sentence = prose.sentence(quantity.number());
        if (sentence != scanned) {
            scanned = sentence;
            asOf = find(prose.sentenceStart(quantity.number()), prose.sentenceEnd(quantity.number()));
        }
        return asOf;
    }

    private @Nullable String find(int from, int to) {
        for (int i = from; i < Math.min(to, from + 400); i++) {
            var now = lexicon.at(Sense.ASOF, prose.tokens(), i);
            if (now != null) {
                return prose.text(i, i + now.words().size());
            }
            var until = lexicon.at(Sense.ASOFDATE, prose.tokens(), i);
            int date = until == null ? -1 : i + until.words().size();
            if (date >= 0
                    && prose.token(date).isNumber()
                    && prose.quantityAt(date) == null
                    && prose.token(date + 1).isMark('/')) {
                return prose.text(date, dateEnd(date));
            }
            if (date >= 0
                    && prose.token(date).isNumber()
                    && prose.token(date + 1).isWord("tháng")) {
                return prose.text(date, Math.min(date + 5, to));
            }
        }
        return null;
    }

    private int dateEnd(int from) {
        int at = from + 1;
        while (prose.token(at).isMark('/') && prose.token(at + 1).isNumber()) {
            at += 2;
        }
        return at;
    }
}
