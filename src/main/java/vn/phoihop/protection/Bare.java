package vn.phoihop.protection;

import java.text.Normalizer;
import java.util.Locale;

/// A text as the finders read it, twice, letter beside letter: `plain` composed, `bare` without diacritics. Digits of
/// every script and shape are our ten, a letter of another script is the one of ours it looks like, every dash is `-`,
/// every blank is a space but the end of a line that was not broken for its length, and what has no width is gone.
final class Bare {

    /// A line as long as this was broken because it was long: what it says goes on in the next.
    private static final int LONG_LINE = 40;

    private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһ";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxdh";

    private final String text;
    private final String plain;
    private final String bare;
    private final String lower;

    /// Where each letter stands in the text, and the end of the text.
    private final int[] origin;

    private Bare(String text, String plain, String bare, int[] origin) {
        this.text = text;
        this.plain = plain;
        this.bare = bare;
        this.lower = bare.toLowerCase(Locale.ROOT);
        this.origin = origin;
    }

    static Bare of(String text) {
        var plain = new StringBuilder(text.length());
        var bare = new StringBuilder(text.length());
        var origin = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int next = afterLetter(text, at);
            var letter = Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFKC);
            var shown = isBreakForLength(text, at) ? " " : shown(letter);
            if (!shown.isEmpty()) {
                origin[plain.length()] = at;
                plain.append(shown.charAt(0));
                bare.append(withoutMarks(shown.charAt(0)));
            }
            at = next;
        }
        origin[plain.length()] = text.length();
        return new Bare(text, plain.toString(), bare.toString(), origin);
    }

    String plain() {
        return plain;
    }

    String bare() {
        return bare;
    }

    String lower() {
        return lower;
    }

    PersonalDataFound found(Span span) {
        int from = origin[span.from()];
        int to = origin[span.to() - 1];
        to = afterLetter(text, to);
        return new PersonalDataFound(span.kind(), from, to, text.substring(from, to));
    }

    /// Whether nothing in this part carries a diacritic.
    boolean isBare(int from, int to) {
        return plain.regionMatches(from, bare, from, to - from);
    }

    /// What stands before a place, up to so many letters, lower case and without diacritics.
    String before(int at, int letters) {
        return lower.substring(Math.max(0, at - letters), at);
    }

    /// The same in small letters with the diacritics.
    String plainBefore(int at, int letters) {
        return plain.substring(Math.max(0, at - letters), at).toLowerCase(Locale.ROOT);
    }

    /// What follows a place.
    String after(int at, int letters) {
        return lower.substring(at, Math.min(lower.length(), at + letters));
    }

    private static int afterLetter(String text, int at) {
        int next = at + Character.charCount(text.codePointAt(at));
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean isBreakForLength(String text, int at) {
        return text.charAt(at) == '\n'
                && at - 1 - text.lastIndexOf('\n', at - 1) >= LONG_LINE
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static String shown(String letter) {
        char sign = letter.charAt(0);
        int like = CYRILLIC.indexOf(sign);
        if (like >= 0) {
            return LATIN.substring(like, like + 1);
        }
        if (Character.getType(sign) == Character.FORMAT) {
            return "";
        }
        if (Character.isDigit(sign)) {
            return Integer.toString(Character.digit(sign, 10));
        }
        if (Character.getType(sign) == Character.DASH_PUNCTUATION) {
            return "-";
        }
        return sign != '\n' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) ? " " : letter;
    }

    private static char withoutMarks(char letter) {
        return switch (letter) {
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            default ->
                letter < 0x80
                        ? letter
                        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                .charAt(0);
        };
    }
}
