package vn.phoihop.reading.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers in words, up to the thousands: `hai mươi lăm`, `một trăm linh năm`, `mười ba`.
///
/// Grammar: `number := group (nghìn group)?`, `group := digit trăm ((linh|lẻ) digit | tens)? | tens | digit`, `tens
/// := mười unit? | digit mươi unit?`.
final class NumberWords {

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    private static final Map<String, Integer> LAST = Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);

    private final List<Token> tokens;
    private int at;

    private NumberWords(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /// A value and the token behind its last word.
    record Spelt(int value, int end) {}

    static boolean mayBegin(Token token) {
        return token.isWord()
                && (DIGITS.containsKey(token.word()) || token.word().equals("mười"));
    }

    /// The number that begins at a token; null if none does, or only the article `một` or the year `năm` stands
    /// there.
    static @Nullable Spelt at(List<Token> tokens, int at) {
        if (!mayBegin(tokens.get(at))) {
            return null;
        }
        var words = new NumberWords(tokens, at);
        int value = words.number();
        boolean alone = words.at == at + 1;
        return alone && (value == 1 || value == 5) ? null : new Spelt(value, words.at);
    }

    private int number() {
        int value = group();
        if (takes("nghìn") || takes("ngàn")) {
            value = value * 1000 + (NumberWords.mayBegin(peek()) ? group() : 0);
        }
        return value;
    }

    private int group() {
        if (takes("mười")) {
            return 10 + last();
        }
        int digit = digit();
        if (takes("trăm")) {
            if (takes("linh") || takes("lẻ")) {
                return digit * 100 + digit();
            }
            return digit * 100 + (mayBegin(peek()) ? group() : 0);
        }
        return takes("mươi") ? digit * 10 + last() : digit;
    }

    private int digit() {
        var value = DIGITS.get(peek().word());
        if (value == null) {
            return 0;
        }
        at++;
        return value;
    }

    /// What may stand behind `mười` and `mươi`.
    private int last() {
        var value = LAST.get(peek().word());
        if (value != null) {
            at++;
            return value;
        }
        return peek().isWord("năm") || !mayBegin(peek()) || peek().isWord("mười") ? 0 : digit();
    }

    private boolean takes(String word) {
        if (!peek().isWord(word)) {
            return false;
        }
        at++;
        return true;
    }

    private Token peek() {
        return at < tokens.size() ? tokens.get(at) : END;
    }

    private static final Token END = new Token(Token.Kind.MARK, 0, 0, ".", ".");
}
