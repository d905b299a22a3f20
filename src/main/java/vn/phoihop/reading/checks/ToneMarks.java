package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.text.Passage;

/// The two ways of setting a tone mark on `oa`, `oe`, `uy`: on the first letter (`hòa`, `ủy`) or on the second (`hoà`,
/// `uỷ`). A document should keep to one.
final class ToneMarks {

    private static final String FIRST = "òóỏõọùúủũụÙÚỦŨỤ";
    private static final String FIRST_BARE = "ooooouuuuuUUUUU";
    private static final String SECOND = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String SECOND_BARE = "aaaaaeeeeeyyyyy";

    private ToneMarks() {}

    /// A word of a passage.
    private record Use(Passage passage, int offset, String word) {}

    static Optional<Finding> mixed(List<Spelt> passages) {
        var first = uses(passages, ToneMarks::isOnTheFirst);
        var second = uses(passages, ToneMarks::isOnTheSecond);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean fewerSecond = second.size() <= first.size();
        var use = (fewerSecond ? second : first).getFirst();
        var usual = (fewerSecond ? first : second).getFirst().word();
        var suggestion = fewerSecond ? toFirst(use.word()) : toSecond(use.word());
        int line = use.passage().lineAt(use.offset());
        return Optional.of(Finding.of(
                "mixed-tone-marks", Severity.NOTICE, line, use.word(), suggestion, use.word(), usual, suggestion));
    }

    private static List<Use> uses(List<Spelt> passages, Predicate<String> way) {
        var uses = new ArrayList<Use>();
        for (var passage : passages) {
            for (var syllable : passage.syllables()) {
                if (way.test(syllable.written())) {
                    uses.add(new Use(passage.passage(), syllable.start(), syllable.written()));
                }
            }
        }
        return uses;
    }

    private static boolean isOnTheFirst(String word) {
        int last = word.length() - 1;
        int mark = last < 1 ? -1 : FIRST.indexOf(word.charAt(last - 1));
        return mark >= 0
                && (mark < 5 ? "ae".indexOf(word.charAt(last)) >= 0 : word.charAt(last) == 'y' && !isBehindQ(word));
    }

    private static boolean isOnTheSecond(String word) {
        int last = word.length() - 1;
        int mark = last < 1 ? -1 : SECOND.indexOf(word.charAt(last));
        if (mark < 0) {
            return false;
        }
        char before = word.charAt(last - 1);
        return mark < 10 ? before == 'o' : (before == 'u' || before == 'U') && !isBehindQ(word);
    }

    /// `quý`: the `u` belongs to the consonant.
    private static boolean isBehindQ(String word) {
        int at = word.length() - 3;
        return at >= 0 && (word.charAt(at) == 'q' || word.charAt(at) == 'Q');
    }

    /// `uỷ` → `ủy`.
    static String toFirst(String word) {
        int last = word.length() - 1;
        int mark = SECOND.indexOf(word.charAt(last)) % 5;
        int group = "oO".indexOf(word.charAt(last - 1)) >= 0 ? 0 : word.charAt(last - 1) == 'u' ? 5 : 10;
        return word.substring(0, last - 1)
                + FIRST.charAt(group + mark)
                + SECOND_BARE.charAt(SECOND.indexOf(word.charAt(last)));
    }

    /// `ủy` → `uỷ`.
    static String toSecond(String word) {
        int last = word.length() - 1;
        int mark = FIRST.indexOf(word.charAt(last - 1)) % 5;
        int group = "aey".indexOf(word.charAt(last)) * 5;
        return word.substring(0, last - 1)
                + FIRST_BARE.charAt(FIRST.indexOf(word.charAt(last - 1)))
                + SECOND.charAt(group + mark);
    }
}
