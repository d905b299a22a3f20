package vn.phoihop.reading.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.text.Passage;

/// A passage cut into tokens, with its brackets matched, its sentences found and its quantities parsed.
public final class Prose {

    private final Passage passage;
    private final List<Token> tokens;
    private final int[] opener;
    private final int[] closer;
    private final int[] sentence;
    private final int[] quantityAt;
    private final List<Quantity> quantities;

    Prose(Passage passage, boolean footnote) {
        this.passage = passage;
        this.tokens = Tokens.of(passage.text());
        this.opener = new int[tokens.size()];
        this.closer = new int[tokens.size()];
        this.sentence = new int[tokens.size()];
        this.quantityAt = new int[tokens.size()];
        this.quantities = new QuantityGrammar(tokens, footnote).all();
        bracket();
        divide();
        Arrays.fill(quantityAt, -1);
        for (int i = 0; i < quantities.size(); i++) {
            Arrays.fill(quantityAt, quantities.get(i).from(), quantities.get(i).to(), i);
        }
    }

    private void bracket() {
        Arrays.fill(opener, -1);
        Arrays.fill(closer, -1);
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isMark('(')) {
                open.push(i);
            } else if (tokens.get(i).isMark(')') && !open.isEmpty()) {
                closer[open.pop()] = i;
            }
        }
        open.clear();
        for (int i = 0; i < tokens.size(); i++) {
            if (!open.isEmpty() && closer[open.peek()] == i) {
                open.pop();
            }
            opener[i] = open.isEmpty() ? -1 : open.peek();
            if (closer[i] >= 0) {
                open.push(i);
            }
        }
    }

    private void divide() {
        int number = 0;
        for (int i = 0; i < tokens.size(); i++) {
            sentence[i] = number;
            if (opener[i] < 0 && stops(i)) {
                number++;
            }
        }
    }

    /// A full stop that is not part of an abbreviation (`TP. Châu Đốc`) or of an ellipsis before a small letter.
    private boolean stops(int at) {
        var token = tokens.get(at);
        if (!token.isMark('.') && !token.isMark('!') && !token.isMark('?')) {
            return false;
        }
        if (at > 0 && isAbbreviation(tokens.get(at - 1)) && tokens.get(at - 1).touches(token)) {
            return false;
        }
        return at + 1 >= tokens.size()
                || !tokens.get(at + 1).isWord()
                || tokens.get(at + 1).capital();
    }

    private static boolean isAbbreviation(Token token) {
        int length = token.word().length();
        boolean title = token.isWord("tp")
                || token.isWord("tx")
                || token.isWord("tt")
                || token.isWord("ths")
                || token.isWord("ts");
        return title || (token.isWord() && token.capital() && length == 1);
    }

    public Passage passage() {
        return passage;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    Token token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : OUTSIDE;
    }

    private static final Token OUTSIDE = new Token(Token.Kind.MARK, 0, 0, "\n", "\n");

    int size() {
        return tokens.size();
    }

    /// The bracket that encloses a token most closely; -1 for none.
    int opener(int at) {
        return at < opener.length ? opener[at] : -1;
    }

    /// The partner of an opening bracket; -1 if it has none.
    int closer(int at) {
        return at < 0 ? -1 : closer[at];
    }

    int sentence(int at) {
        return sentence[Math.clamp(at, 0, sentence.length - 1)];
    }

    /// The token behind the last of a sentence.
    int sentenceEnd(int at) {
        int end = at;
        while (end < tokens.size() && sentence[end] == sentence[at]) {
            end++;
        }
        return end;
    }

    int sentenceStart(int at) {
        int start = at;
        while (start > 0 && sentence[start - 1] == sentence[at]) {
            start--;
        }
        return start;
    }

    @Nullable
    Quantity quantityAt(int at) {
        return at < 0 || at >= quantityAt.length || quantityAt[at] < 0 ? null : quantities.get(quantityAt[at]);
    }

    /// The text from one token to before another.
    String text(int from, int to) {
        if (from >= to || from >= tokens.size()) {
            return "";
        }
        return passage.text()
                .substring(
                        tokens.get(from).start(),
                        tokens.get(Math.min(to, tokens.size()) - 1).end());
    }

    int line(int at) {
        return passage.lineAt(token(at).start());
    }

    int column(int at) {
        return passage.columnAt(token(at).start());
    }

    /// A footnote mark (`²`) that stands at or right behind a token, looking over closing brackets and points; 0
    /// for none.
    char markBehind(int at) {
        for (int i = at; i < Math.min(at + 3, tokens.size()); i++) {
            char mark = tokens.get(i).printed().charAt(0);
            if (isFootnoteMark(mark)) {
                return mark;
            }
            if (mark != ')' && mark != ',' && mark != '.' && mark != ']') {
                return 0;
            }
        }
        return 0;
    }

    static boolean isFootnoteMark(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '⁴' && c <= '⁹');
    }

    List<Integer> lines(int from, int to) {
        var lines = new ArrayList<Integer>();
        lines.add(line(from));
        int last = line(Math.max(from, to - 1));
        if (last != lines.getFirst()) {
            lines.add(last);
        }
        return lines;
    }
}
