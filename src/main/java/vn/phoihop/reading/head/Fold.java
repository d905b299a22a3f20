package vn.phoihop.reading.head;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is compared: lower case, without diacritics, with one kind of dash, space and quotation mark.
///
/// Every character becomes exactly one, so that offsets in folded text are offsets in the text itself.
public final class Fold {

    private static final int SIZE = 0x2220;
    private static final char[] FOLDED = table();

    private Fold() {}

    /// The folded text, of the same length; text is expected in NFC.
    public static String of(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < SIZE ? FOLDED[c] : c;
        }
        return new String(folded);
    }

    private static char[] table() {
        var table = new char[SIZE];
        for (char c = 0; c < SIZE; c++) {
            table[c] = fold(c);
        }
        return table;
    }

    private static char fold(char c) {
        if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212') {
            return '-';
        }
        if (c == '\u2018' || c == '\u2019') {
            return '\'';
        }
        if ((c >= '\u201c' && c <= '\u201f') || c == '\u00ab' || c == '\u00bb') {
            return '"';
        }
        if (c == 'đ' || c == 'Đ' || c == 'Ð' || c == 'ð') {
            return 'd';
        }
        if (Character.isSpaceChar(c) || c == '\u200b') {
            return ' ';
        }
        if (c < 0x00c0 || !Character.isLetter(c)) {
            return Character.toLowerCase(c);
        }
        var base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return base.charAt(0);
    }
}
