package vn.phoihop.typesetting.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.phoihop.typesetting.Level;
import vn.phoihop.typesetting.profile.Profile;

/// Counts the divisions of a text and writes their labels: `Chương II`, `Điều 3.`, `1.2.`, `đ)`.
final class Labels {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Set<Level> NEVER_AGAIN = Set.of(Level.PART, Level.CHAPTER, Level.ARTICLE);

    private final Profile profile;
    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);

    Labels(Profile profile) {
        this.profile = profile;
    }

    /// The label of the next division at this level.
    String next(Level level) {
        int count = counts.merge(level, 1, Integer::sum);
        for (var narrower : Level.values()) {
            if (narrower.compareTo(level) > 0 && !NEVER_AGAIN.contains(narrower)) {
                counts.remove(narrower);
            }
        }
        return profile.say("label." + level)
                .replace("{p}", Integer.toString(counts.getOrDefault(Level.NUMBER, 1)))
                .replace("{1}", Integer.toString(count))
                .replace("{I}", roman(count))
                .replace("{a}", letter(count));
    }

    static String roman(int count) {
        return count < 100 ? TENS[count / 10] + ONES[count % 10] : Integer.toString(count);
    }

    /// a, b, c, d, đ, e, g …; after y come aa, ab …
    static String letter(int count) {
        int letters = LETTERS.length();
        var last = String.valueOf(LETTERS.charAt((count - 1) % letters));
        return count <= letters ? last : LETTERS.charAt((count - 1) / letters - 1) + last;
    }
}
