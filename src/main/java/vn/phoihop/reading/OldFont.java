package vn.phoihop.reading;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.phoihop.reading.text.LegacyText;

/// A font of before Unicode in which a file of Word or Excel was typed: its letters come out as others and have to be
/// read again. Which one it is, the words tell that come out.
public enum OldFont {
    NONE(UnaryOperator.identity()),
    TCVN3(LegacyText::ofTcvn),
    VNI(OldFont::vni);

    private static final Pattern TODAYS = Pattern.compile("[\u1EA0-\u1EF9\u01A0\u01A1\u01AF\u01B0\u0110\u0111]");

    private static final String VNI_MARKS =
            "\u00f9\u00f8\u00fb\u00f5\u00ef\u00e2\u00e1\u00e0\u00e5\u00e3\u00e4\u00ea\u00e9\u00e8\u00fa\u00fc\u00eb";

    /// Acute, grave, hook, tilde, dot below; the same after a circumflex, and after a breve.
    private static final String[] VNI_MEANT = {
        "\u0301",
        "\u0300",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323",
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323"
    };

    private static final String VNI_LETTERS = "\u00f1\u00f4\u00f6\u00e6\u00f3\u00f2\u00ee";
    private static final String VNI_LETTERS_MEANT = "\u0111\u01a1\u01b0\u1ec9\u0129\u1ecb\u1ef5";

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final UnaryOperator<String> reading;

    OldFont(UnaryOperator<String> reading) {
        this.reading = reading;
    }

    /// The font in which these texts were typed, all in one.
    public static OldFont of(String texts) {
        return TODAYS.matcher(texts).find()
                ? NONE
                : Stream.of(values())
                        .max(Comparator.comparingLong((OldFont font) -> LegacyText.frequentWords(font.read(texts)))
                                .thenComparing(Comparator.reverseOrder()))
                        .orElse(NONE);
    }

    /// The text as whoever typed it saw it.
    public String read(String text) {
        return reading.apply(text);
    }

    private static String vni(String text) {
        var read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char small = Character.toLowerCase(letter);
            int alone = VNI_LETTERS.indexOf(small);
            char before = i == 0 ? ' ' : Character.toLowerCase(text.charAt(i - 1));
            int mark = "aeouy\u00f4\u00f6".indexOf(before) < 0 ? -1 : VNI_MARKS.indexOf(small);
            if (mark >= 0) {
                read.append(VNI_MEANT[mark]);
            } else if (alone >= 0) {
                char meant = VNI_LETTERS_MEANT.charAt(alone);
                read.append(letter == small ? meant : Character.toUpperCase(meant));
            } else {
                read.append(letter);
            }
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }
}
