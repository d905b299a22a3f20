package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.phoihop.reading.figures.Token.Kind;

/// Cuts a text into words, numbers and marks.
///
/// A number keeps its separators (`1.234,5`), also thousands set apart by a space (`1 234`). Markdown signs are
/// skipped. Letters and digits written together are one word (`F0`, `QH15`), unless the digits come first
/// (`943ha`).
final class Tokens {

    private static final Set<String> BEFORE_A_LABEL =
            Set.of("số", "tháng", "ngày", "năm", "quý", "điều", "khoản", "điểm", "mục", "thứ", "khóa", "lần", "chương");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number();
            } else if (isLetter(c)) {
                word();
            } else if (c == '\t') {
                mark(c);
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '*' || c == '_' || c == '#') {
                at++;
            } else {
                mark(c);
            }
        }
        return tokens;
    }

    private void mark(char c) {
        tokens.add(new Token(Kind.MARK, at, at + 1, Character.toString(unified(c)), Character.toString(c)));
        at++;
    }

    private static char unified(char c) {
        return switch (c) {
            case '–', '—', '−', '‐', '‑' -> '-';
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            default -> c;
        };
    }

    private void word() {
        int start = at;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        var raw = text.substring(start, at);
        if (at < text.length() && isMeasure(raw) && (text.charAt(at) == '²' || text.charAt(at) == '³')) {
            raw += text.charAt(at) == '²' ? "2" : "3";
            at++;
        }
        tokens.add(new Token(Kind.WORD, start, at, Folding.fold(raw), raw));
    }

    private static boolean isMeasure(String raw) {
        return raw.length() <= 2 && raw.charAt(raw.length() - 1) == 'm';
    }

    private void number() {
        int start = at;
        digits();
        int groups = 0;
        while (at + 1 < text.length() && isDigit(text.charAt(at + 1)) && isInner(text.charAt(at), start, groups)) {
            groups++;
            at++;
            digits();
        }
        var raw = text.substring(start, at);
        tokens.add(new Token(Kind.NUMBER, start, at, raw, raw));
    }

    private boolean isInner(char c, int start, int groups) {
        return switch (c) {
            case '.', ',' -> text.indexOf(' ', start) < 0 || text.indexOf(' ', start) >= at || c == ',';
            case ' ', '\u00a0', '\u2009', '\u202f' -> isThousands(start, groups);
            default -> false;
        };
    }

    /// Whether a space here parts thousands: one to three digits before, exactly three behind, and no label in
    /// front.
    private boolean isThousands(int start, int groups) {
        int first = groups == 0 ? at - start : 1;
        if (first > 3 || text.charAt(start) == '0' || at + 3 >= text.length() || hasSeparator(start)) {
            return false;
        }
        boolean three = isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3));
        boolean ends = at + 4 >= text.length() || !isDigit(text.charAt(at + 4));
        return three
                && ends
                && (tokens.isEmpty()
                        || !BEFORE_A_LABEL.contains(tokens.getLast().word()));
    }

    private boolean hasSeparator(int start) {
        for (int i = start; i < Math.min(at, start + 12); i++) {
            if (text.charAt(i) == '.' || text.charAt(i) == ',') {
                return true;
            }
        }
        return false;
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
