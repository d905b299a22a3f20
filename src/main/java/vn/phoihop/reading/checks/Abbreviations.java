package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.head.Fold;
import vn.phoihop.reading.head.Lexicon;
import vn.phoihop.reading.text.Passage;

/// Abbreviations that the text never introduces and that not everybody knows (`abbreviations.txt` has those known).
final class Abbreviations {

    private static final Pattern WORD =
            Pattern.compile("(?=\\p{Lu}{3})(?<![\\p{L}\\d/&.-])\\p{Lu}{3,9}(?![\\p{L}\\d/&-]|\\.\\p{L})");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?:[\\s,.]+\\p{Lu}{2,})");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Pattern VOWELS =
            Pattern.compile(".*[ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ].*");
    private static final Set<String> KNOWN = Set.copyOf(Lexicon.lines("abbreviations.txt"));
    private static final Pattern BRACKET_BEFORE =
            Pattern.compile("\\((?:(?:sau đây|viết tắt|gọi tắt|gọi là)[^()]{0,60}\\s)?[“\"]?$");
    private static final Pattern BRACKET_AFTER = Pattern.compile("^[”\"]?[,;)]");
    private static final Pattern SAID_BEFORE = Pattern.compile("(?:viết tắt|gọi tắt)[^.;]{0,20}$");
    private static final Pattern EXPLAINED_AFTER = Pattern.compile("^(?:\\s?\\(\\p{L}{2,}\\s|\\s?[:=]\\s\\p{L})");
    private static final int NEAR = 80;
    private static final int MOST = 12;
    private static final int FIRST_PARAGRAPH = 80;

    private final List<Finding> found = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();
    private final StringBuilder whole = new StringBuilder();

    private Abbreviations() {}

    static List<Finding> of(List<Passage> passages) {
        var abbreviations = new Abbreviations();
        var body = body(passages);
        body.forEach(passage -> abbreviations.whole.append(passage.text()).append('\n'));
        body.forEach(abbreviations::look);
        return abbreviations.found.stream().limit(MOST).toList();
    }

    /// What is neither head nor foot: from the first long paragraph to the recipients.
    private static List<Passage> body(List<Passage> passages) {
        var body = new ArrayList<Passage>();
        boolean started = false;
        for (var passage : passages) {
            var folded = Fold.of(
                    passage.text().substring(0, Math.min(12, passage.text().length())));
            if (started && folded.replaceAll("^[^a-z]+", "").startsWith("noi nhan")) {
                break;
            }
            started = started || passage.text().length() > FIRST_PARAGRAPH;
            if (started && passage.kind() != Passage.Kind.TABLE_ROW) {
                body.add(passage);
            }
        }
        return body;
    }

    private void look(Passage passage) {
        var words = WORD.matcher(passage.text());
        while (words.find()) {
            var word = words.group();
            if (settled.contains(word) || inCapitals(passage.text(), words.start(), words.end())) {
                continue;
            }
            settled.add(word);
            if (!isKnown(word) && !isIntroduced(word)) {
                int line = passage.lineAt(words.start());
                found.add(Finding.of("unknown-abbreviation", Severity.NOTICE, line, word, null, word));
            }
        }
    }

    private static boolean isKnown(String word) {
        return KNOWN.contains(word)
                || ROMAN.matcher(word).matches()
                || VOWELS.matcher(word).matches();
    }

    /// A word of a heading in capitals is no abbreviation.
    private static boolean inCapitals(String text, int start, int end) {
        var around = text.substring(Math.max(0, start - 12), Math.min(text.length(), end + 12));
        return CAPITALS.matcher(around).find();
    }

    private boolean isIntroduced(String word) {
        for (int at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) {
            var before = whole.substring(Math.max(0, at - NEAR), at);
            int end = at + word.length();
            var after = whole.substring(end, Math.min(whole.length(), end + NEAR));
            boolean bracketed = BRACKET_BEFORE.matcher(before).find()
                    && BRACKET_AFTER.matcher(after).find();
            if (bracketed
                    || SAID_BEFORE.matcher(before).find()
                    || EXPLAINED_AFTER.matcher(after).find()) {
                return true;
            }
        }
        return false;
    }
}
