package vn.phoihop.reading.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A syllable of a text: as written, in small letters with the tone told apart from its place (`hoà` and `hòa` are one
/// `sound`), and without any marks (`letters`). `joined` if only a blank stands before it.
record Syllable(String written, String sound, String letters, int start, boolean joined) {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final @Nullable String[] APART = apart();

    static List<Syllable> in(String text) {
        var syllables = new ArrayList<Syllable>();
        int start = -1;
        int end = -2;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                boolean joined = start == end + 1 && text.charAt(end) == ' ';
                syllables.add(of(text.substring(start, i), start, joined));
                end = i;
                start = -1;
            }
        }
        return syllables;
    }

    private static Syllable of(String written, int start, boolean joined) {
        var sound = new StringBuilder(written.length() + 1);
        var letters = new StringBuilder(written.length());
        char tone = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = Character.toLowerCase(written.charAt(i));
            var parts = c < APART.length ? APART[c] : null;
            if (parts == null) {
                sound.append(c);
                letters.append(c);
                continue;
            }
            letters.append(parts.charAt(0));
            sound.append(parts.charAt(1));
            tone = parts.length() > 2 ? parts.charAt(2) : tone;
        }
        if (tone != 0) {
            sound.append(tone);
        }
        return new Syllable(written, sound.toString(), letters.toString(), start, joined);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.charAt(0));
    }

    boolean isAllCapitals() {
        return written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
    }

    int end() {
        return start + written.length();
    }

    /// Each marked letter as its bare letter, the letter without tone, and the tone.
    private static @Nullable String[] apart() {
        var apart = new @Nullable String['\u1EFA'];
        for (char c = '\u00C0'; c < '\u1EFA'; c++) {
            boolean vietnamese = c < '\u01B1' || c >= '\u1EA0';
            if (vietnamese && Character.isLowerCase(c)) {
                var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                var tone =
                        parts.chars().filter(mark -> TONES.indexOf(mark) >= 0).findFirst();
                var quality = parts.codePoints()
                        .filter(mark -> TONES.indexOf(mark) < 0)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
                char bare = c == 'đ' ? 'd' : parts.charAt(0);
                var letter = Normalizer.normalize(quality, Normalizer.Form.NFC).substring(0, 1);
                apart[c] = bare + letter + (tone.isPresent() ? String.valueOf((char) tone.getAsInt()) : "");
            }
        }
        return apart;
    }
}
