package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;

/// Cuts lists into items and tells lists that leave something out.
final class Items {

    private static final Lexicon LEXICON = Lexicon.shipped();

    private Items() {}

    /// From a token to before another.
    record Span(int from, int to) {}

    /// Cuts a region at its own level: at semicolons only, or at commas, `và` and `còn` too.
    static List<Span> split(Prose prose, int from, int to, boolean semicolons) {
        var items = new ArrayList<Span>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (prose.closer(i) > i) {
                i = prose.closer(i);
                continue;
            }
            var token = prose.token(i);
            boolean small = token.isMark(',') || token.isWord("và") || token.isWord("còn");
            if ((token.isMark(';') || (small && !semicolons)) && prose.quantityAt(i) == null) {
                items.add(new Span(start, i));
                start = i + 1;
            }
        }
        if (start < to) {
            items.add(new Span(start, to));
        }
        return items;
    }

    static int firstSemicolon(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) {
            if (prose.token(i).isMark(';') && prose.opener(i) == prose.opener(from)) {
                return i;
            }
        }
        return to;
    }

    /// Whether a passage is an item of the list that the first passage begins: same kind of bullet.
    static boolean isItem(Prose first, Prose one) {
        return !bullet(one).isEmpty() && bullet(one).equals(bullet(first));
    }

    static String bullet(Prose prose) {
        var token = prose.token(0);
        boolean closes = prose.token(1).isMark(')') || prose.token(1).isMark('.');
        if (token.kind() == Token.Kind.MARK && "-+•·▪*".indexOf(token.word().charAt(0)) >= 0) {
            return token.word();
        }
        if (token.isMark('(') && prose.closer(0) == 2) {
            return "()";
        }
        boolean label =
                closes && token.kind() != Token.Kind.MARK && token.word().length() <= 2;
        return label ? token.kind() + prose.token(1).word() : "";
    }

    /// Whether a list ends in `…`, `v.v.` or in something left without a number.
    static boolean isOpen(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) {
            if (LEXICON.at(Sense.OPEN, prose.tokens(), i) != null) {
                return true;
            }
            boolean rest = LEXICON.at(Sense.REST, prose.tokens(), i) != null
                    && !prose.token(i).isWord("khác");
            if (rest && !hasNumber(prose, i, to)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a region speaks of another time or of a plan: `(cùng kỳ năm 2023: 120 vụ)`.
    static boolean isOfOtherTime(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean year =
                    prose.token(i).isWord("năm") && prose.token(i + 1).isNumber() && prose.quantityAt(i + 1) == null;
            boolean named = LEXICON.at(Sense.BASEPERIOD, prose.tokens(), i) != null
                    || LEXICON.at(Sense.VERSUS, prose.tokens(), i) != null
                    || LEXICON.at(Sense.PLAN, prose.tokens(), i) != null;
            if (year || (named && prose.quantityAt(i) == null)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(Prose prose, int from, int to) {
        for (int i = from;
                i < to && !prose.token(i).isMark(';') && !prose.token(i).isMark('.');
                i++) {
            if (prose.quantityAt(i) != null) {
                return true;
            }
        }
        return false;
    }
}
