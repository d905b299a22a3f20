package vn.phoihop.protection;

import java.text.Normalizer;
import java.util.Locale;

/// A text as the finders read it, twice, letter beside letter: `plain` composed, `bare` without diacritics. Digits of
/// every script are our ten, every dash is `-`, every blank but the line end is a space, and what has no width is gone.
final class Bare {

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
            var letter = Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFC);
            var shown = shown(letter);
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
        int next = at + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static String shown(String letter) {
        char sign = letter.charAt(0);
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
