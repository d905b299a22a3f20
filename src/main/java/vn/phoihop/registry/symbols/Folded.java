package vn.phoihop.registry.symbols;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text and its folded form, letter by letter: position `n` of one is position `n` of the other, so that what is
/// found in the folded text can be shown in the text itself. Folds as `search.fold` does in the database.
public record Folded(String text, String folded) {

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    public static Folded of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            folded.append(fold(composed.charAt(i)));
        }
        return new Folded(composed, folded.toString());
    }

    /// The folded words, one blank between each.
    public String words() {
        return SIGNS.matcher(folded).replaceAll(" ").strip();
    }

    private static char fold(char letter) {
        if (letter < 128) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        if (letter == 'đ' || letter == 'Đ' || letter == 'Ð' || letter == 'ð') {
            return 'd';
        }
        if (Character.isSurrogate(letter)) {
            return letter;
        }
        var base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .substring(0, 1);
        return base.toLowerCase(Locale.ROOT).charAt(0);
    }
}
