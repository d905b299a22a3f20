package vn.phoihop.shared;

import java.text.Normalizer;

/// What somebody looks for, as lists take it.
public final class Searched {

    /// Longer than any title and than most quoted sentences; an index takes no word of thousands of letters.
    private static final int MOST_LETTERS = 400;

    private Searched() {}

    /// The words composed (NFC), without spaces at the ends, and no more than 400 letters of them.
    public static String words(String typed) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS);
    }
}
