package vn.phoihop.reading.figures;

/// Tells list items and lists that leave something out.
final class Items {

    private Items() {}

    /// Whether a passage is an item of the list that the first passage begins: same kind of bullet.
    static boolean isItem(Prose first, Prose one) {
        return !bullet(one).isEmpty() && bullet(one).equals(bullet(first));
    }

    static String bullet(Prose prose) {
        var token = prose.token(0);
        boolean closes = prose.token(1).isMark(')') || prose.token(1).isMark('.');
        if (token.isMark('-') || token.isMark('+') || token.isMark('•') || token.isMark('·') || token.isMark('▪')) {
            return token.word();
        }
        if (token.isMark('(') && prose.closer(0) == 2) {
            return "()";
        }
        return closes && token.kind() != Token.Kind.MARK && token.word().length() <= 2
                ? token.kind() + prose.token(1).word()
                : "";
    }

    /// Whether a list ends in `…`, `v.v.` or in something left without a number.
    static boolean isOpen(Prose prose, int from, int to, Lexicon lexicon) {
        for (int i = from; i < to; i++) {
            if (lexicon.at(Sense.OPEN, prose.tokens(), i) != null) {
                return true;
            }
            boolean rest = lexicon.at(Sense.REST, prose.tokens(), i) != null
                    && !prose.token(i).isWord("khác");
            if (rest && !hasNumber(prose, i, to)) {
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
