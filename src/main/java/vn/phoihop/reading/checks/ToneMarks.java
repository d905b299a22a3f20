package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.text.Passage;

/// The two ways of setting a tone mark on `oa`, `oe`, `uy`: on the first letter (`hòa`, `ủy`) or on the second (`hoà`,
/// `uỷ`). A document should keep to one.
final class ToneMarks {

    private static final String ENDS = "(?!\\p{L})";
    private static final Pattern ON_THE_FIRST = Pattern.compile("(?:[òóỏõọ][ae]|(?<![qQ])[ùúủũụÙÚỦŨỤ]y)" + ENDS);
    private static final Pattern ON_THE_SECOND = Pattern.compile("(?:o[àáảãạèéẻẽẹ]|(?<![qQ])[uU][ỳýỷỹỵ])" + ENDS);
    private static final String FIRST = "òóỏõọùúủũụÙÚỦŨỤ";
    private static final String FIRST_BARE = "ooooouuuuuUUUUU";
    private static final String SECOND = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String SECOND_BARE = "aaaaaeeeeeyyyyy";

    private ToneMarks() {}

    /// A word of a passage.
    private record Use(Passage passage, int offset, String word) {}

    static Optional<Finding> mixed(List<Passage> passages) {
        var first = uses(passages, ON_THE_FIRST);
        var second = uses(passages, ON_THE_SECOND);
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

    private static List<Use> uses(List<Passage> passages, Pattern pattern) {
        var uses = new ArrayList<Use>();
        for (var passage : passages) {
            var matcher = pattern.matcher(passage.text());
            while (matcher.find()) {
                int start = beginningOfWord(passage.text(), matcher.start());
                uses.add(new Use(passage, start, passage.text().substring(start, matcher.end())));
            }
        }
        return uses;
    }

    private static int beginningOfWord(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
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
