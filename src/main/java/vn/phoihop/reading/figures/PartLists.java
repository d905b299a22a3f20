package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.figures.PartList.Mode;
import vn.phoihop.reading.figures.Quantity.Shape;

/// Finds totals and their parts: in brackets, behind `gồm` and `trong đó`, in list items, in footnotes.
final class PartLists {

    private final List<Prose> proses;
    private final List<List<Statement>> statements;
    private final Lexicon lexicon = Lexicon.shipped();
    private final List<PartList> found = new ArrayList<>();

    PartLists(List<Prose> proses, List<List<Statement>> statements) {
        this.proses = proses;
        this.statements = statements;
    }

    List<PartList> find() {
        for (int i = 0; i < proses.size(); i++) {
            if (!statements.get(i).isEmpty() || endsOpen(proses.get(i))) {
                brackets(i);
                cues(i);
            }
        }
        return found;
    }

    private static boolean endsOpen(Prose prose) {
        return prose.size() > 0 && prose.token(prose.size() - 1).isMark(':');
    }

    private void brackets(int index) {
        var prose = proses.get(index);
        for (int open = 0; open < prose.size(); open++) {
            int close = prose.closer(open);
            if (close < 0) {
                continue;
            }
            var lead = lead(index, open, 3);
            int skip = cueEnd(prose, open + 1);
            var mode = mode(prose, open + 1, skip);
            if (!lead.isEmpty() && isBehind(prose, lead.getFirst(), open)) {
                region(index, lead, skip, close, mode, false);
            }
        }
    }

    /// Brackets belong to the total if no other bracket-free part of the sentence with a number stands between.
    private static boolean isBehind(Prose prose, Statement total, int open) {
        return prose.sentence(total.quantity().number()) == prose.sentence(open)
                && open - total.quantity().to() < 40;
    }

    private Mode mode(Prose prose, int from, int skip) {
        if (skip == from) {
            return Mode.BARE;
        }
        return lexicon.at(Sense.ALL, prose.tokens(), from) != null ? Mode.ALL : Mode.SOME;
    }

    /// The token behind a cue (and its colon), or the same token if none stands there.
    private int cueEnd(Prose prose, int from) {
        var all = lexicon.at(Sense.ALL, prose.tokens(), from);
        var some = lexicon.at(Sense.SOME, prose.tokens(), from);
        var cue = all == null ? some : all;
        if (cue == null) {
            return from;
        }
        int end = from + cue.words().size();
        return prose.token(end).isMark(':')
                        || prose.token(end).isMark(',')
                        || prose.token(end).isWord("có")
                ? end + 1
                : end;
    }

    private void cues(int index) {
        var prose = proses.get(index);
        for (int at = 0; at < prose.size(); at++) {
            int end = cueEnd(prose, at);
            boolean inBracket = at > 0 && prose.token(at - 1).isMark('(');
            if (end == at || inBracket || !mayIntroduce(prose, at, end)) {
                continue;
            }
            var lead = lead(index, at, 4);
            int stop = prose.opener(at) >= 0 ? prose.closer(prose.opener(at)) : prose.sentenceEnd(at);
            if (lead.isEmpty()) {
                continue;
            }
            if (stop <= end + 1 && stop >= prose.size()) {
                items(index, lead, mode(prose, at, end));
            } else {
                region(index, lead, end, stop, mode(prose, at, end), true);
            }
            at = end;
        }
    }

    /// `cụ thể`, `như` and the like introduce parts only with a colon; `gồm` and `trong đó` always.
    private boolean mayIntroduce(Prose prose, int at, int end) {
        var word = prose.token(at).word();
        boolean sure = word.equals("gồm") || word.equals("bao") || word.equals("trong") || word.equals("chia");
        return sure || prose.token(end - 1).isMark(':');
    }

    /// The amounts that may be the total of what is named from a token on: nearest first.
    private List<Statement> lead(int index, int at, int most) {
        var prose = proses.get(index);
        int sentence = prose.sentence(at);
        boolean opens = prose.sentenceStart(at) == at && at > 0 && prose.opener(at) < 0;
        var lead = new ArrayList<Statement>();
        var all = statements.get(index);
        for (int i = all.size() - 1; i >= 0 && lead.size() < most; i--) {
            var one = all.get(i);
            boolean before = one.quantity().to() <= at && around(prose, one.opener(), at);
            boolean near = one.sentence() == sentence || (opens && one.sentence() == sentence - 1);
            if (before && near && mayBeTotal(one)) {
                lead.add(one);
            }
        }
        if (at == 0 && index > 0 && lead.isEmpty()) {
            return lead(index - 1, proses.get(index - 1).size() - 1, most);
        }
        return lead;
    }

    private static boolean mayBeTotal(Statement one) {
        return !one.quantity().isPercent() && one.quantity().shape() != Shape.RANGE;
    }

    private static boolean around(Prose prose, int opener, int at) {
        int enclosing = prose.opener(at);
        return enclosing == opener || (enclosing >= 0 && prose.opener(enclosing) == opener);
    }

    private void region(int index, List<Statement> lead, int from, int to, Mode mode, boolean prefix) {
        var prose = proses.get(index);
        var semicolons = split(prose, from, to, true);
        var commas = split(prose, from, firstSemicolon(prose, from, to), false);
        var inside = inside(index, from, to);
        boolean open = Items.isOpen(prose, from, to, lexicon);
        for (var total : distinct(lead)) {
            var others = others(lead, total);
            if (semicolons.size() > 1) {
                add(total, others, parts(total, semicolons, inside), mode, open, prefix);
            }
            add(total, others, parts(total, commas, inside), mode, open, prefix);
        }
    }

    private void items(int index, List<Statement> lead, Mode mode) {
        for (var total : distinct(lead)) {
            var parts = new ArrayList<Statement>();
            boolean open = false;
            for (int i = index + 1;
                    i < proses.size() && i < index + 40 && Items.isItem(proses.get(index + 1), proses.get(i));
                    i++) {
                var part = first(total, statements.get(i), 0, Integer.MAX_VALUE);
                open |= part == null
                        || Items.isOpen(proses.get(i), 0, proses.get(i).size(), lexicon);
                if (part != null) {
                    parts.add(part);
                }
            }
            add(total, others(lead, total), parts, mode, open, false);
        }
    }

    private void add(
            Statement total, List<Statement> others, List<Statement> parts, Mode mode, boolean open, boolean prefix) {
        if (!parts.isEmpty()) {
            found.add(new PartList(total, others, List.copyOf(parts), mode, open, prefix));
        }
    }

    /// One statement for each unit, nearest first.
    private static List<Statement> distinct(List<Statement> lead) {
        var kept = new ArrayList<Statement>();
        for (var one : lead) {
            boolean known = kept.stream().anyMatch(other -> other.quantity().fits(one.quantity()));
            if (!known) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static List<Statement> others(List<Statement> lead, Statement total) {
        return lead.stream()
                .filter(one -> !one.equals(total) && one.quantity().fits(total.quantity()))
                .toList();
    }

    private List<Statement> inside(int index, int from, int to) {
        return statements.get(index).stream()
                .filter(one -> one.quantity().from() >= from && one.quantity().to() <= to)
                .toList();
    }

    private static List<Statement> parts(Statement total, List<int[]> items, List<Statement> inside) {
        return items.stream()
                .map(item -> first(total, inside, item[0], item[1]))
                .filter(Objects::nonNull)
                .toList();
    }

    /// The first amount of an item that can be a part of the total, not inside further brackets.
    private static @Nullable Statement first(Statement total, List<Statement> inside, int from, int to) {
        Statement loose = null;
        for (var one : inside) {
            var quantity = one.quantity();
            boolean here = quantity.from() >= from && quantity.to() <= to && mayBeTotal(one);
            boolean deeper = one.opener() >= from;
            if (!here || deeper || !quantity.fits(total.quantity())) {
                continue;
            }
            if (quantity.unit() == null
                    || total.quantity().unit() == null
                    || quantity.unit().isNamed(total.quantity().unit())) {
                return one;
            }
            loose = loose == null ? one : loose;
        }
        return loose;
    }

    private static int firstSemicolon(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) {
            if (prose.token(i).isMark(';') && prose.opener(i) == prose.opener(from)) {
                return i;
            }
        }
        return to;
    }

    /// Cuts a region into items at its own level: at semicolons, or at commas and `và`.
    static List<int[]> split(Prose prose, int from, int to, boolean semicolons) {
        var items = new ArrayList<int[]>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (prose.closer(i) > i) {
                i = prose.closer(i);
                continue;
            }
            var token = prose.token(i);
            boolean cut = token.isMark(';')
                    || (!semicolons && (token.isMark(',') || token.isWord("và") || token.isWord("còn")));
            if (cut && prose.quantityAt(i) == null) {
                items.add(new int[] {start, i});
                start = i + 1;
            }
        }
        if (start < to) {
            items.add(new int[] {start, to});
        }
        return items;
    }
}
