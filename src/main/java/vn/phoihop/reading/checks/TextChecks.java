package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Regime;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.text.Passage;

/// What a proof-reader sees in the words themselves: misread terms, words said twice, missing final marks, two ways of
/// setting tone marks. Always notices.
public final class TextChecks {

    private static final int PROSE = 100;
    private static final int END = 100;
    private static final Set<String> LITTLE_WORDS = new HashSet<>(Vocabulary.lines("little-words.txt"));
    private static final Set<String> SAID_TWICE =
            Set.of("từng", "mỗi", "ngày", "đời", "nhà", "năm", "lần", "bước", "một");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[-–+•*]|\\(?[\\p{L}\\d]{1,4}[.)]|\\d+(?:\\.\\d+)*[.)]?\\s|[IVXLC]+[.\\s-]|Điều\\s|Chương\\s|Mục\\s)");
    private static final Pattern FINISHED = Pattern.compile("[.;:!?…/,][”\"’)»\\]]*\\s*[⁰¹²³⁴-⁹\\d]{0,2}$");
    private static final Pattern RECIPIENTS = Pattern.compile("^Nơi nhận\\b");

    private TextChecks() {}

    /// The findings in reading order.
    public static List<Finding> of(List<Passage> passages, Head head) {
        var spelt = passages.stream().map(Spelt::of).toList();
        var findings = new ArrayList<>(Misreadings.of(spelt));
        spelt.forEach(passage -> doubled(passage.passage(), passage.syllables(), findings));
        findings.addAll(finalMarks(passages, head));
        ToneMarks.mixed(spelt).ifPresent(findings::add);
        return findings;
    }

    private static void doubled(Passage passage, List<Syllable> read, List<Finding> findings) {
        for (int i = 1; i < read.size(); i++) {
            if (isLittleWordTwice(read, i)) {
                report(passage, read, i - 1, i, findings);
            } else if (isPairTwice(read, i)) {
                report(passage, read, i - 3, i, findings);
            }
        }
    }

    private static boolean isLittleWordTwice(List<Syllable> read, int i) {
        var word = read.get(i);
        return word.joined()
                && word.written().equals(read.get(i - 1).written())
                && LITTLE_WORDS.contains(word.written());
    }

    private static boolean isPairTwice(List<Syllable> read, int i) {
        return i >= 3
                && read.get(i).joined()
                && read.get(i - 1).joined()
                && read.get(i - 2).joined()
                && read.get(i).written().equals(read.get(i - 2).written())
                && read.get(i - 1).sound().equals(read.get(i - 3).sound())
                && !read.get(i - 1).isCapitalised()
                && !read.get(i).sound().equals(read.get(i - 1).sound())
                && read.get(i).written().length() > 1
                && !SAID_TWICE.contains(read.get(i - 1).written())
                && !SAID_TWICE.contains(read.get(i).written());
    }

    private static void report(Passage passage, List<Syllable> read, int from, int to, List<Finding> findings) {
        int start = read.get(from).start();
        var found = passage.text().substring(start, read.get(to).end());
        var once = passage.text()
                .substring(
                        read.get(from + (to - from + 1) / 2).start(),
                        read.get(to).end());
        findings.add(Finding.of("doubled-word", Severity.NOTICE, passage.lineAt(start), found, once, once));
    }

    /// Prose of the body without a final mark, and a State document whose body does not end with `./.`
    /// (NĐ 30/2020/NĐ-CP, Phụ lục I).
    private static List<Finding> finalMarks(List<Passage> passages, Head head) {
        var findings = new ArrayList<Finding>();
        Passage last = null;
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (RECIPIENTS.matcher(passage.text()).find()) {
                if (last != null
                        && head.regime() == Regime.STATE
                        && !last.text().contains("./")) {
                    findings.add(finding("missing-end-mark", last));
                }
                return findings;
            }
            if (passage.kind() != Passage.Kind.TEXT) {
                continue;
            }
            if (last != null && isUnfinished(passage) && !continues(passages, i)) {
                findings.add(finding("missing-full-stop", passage));
            }
            boolean prose = passage.text().length() >= PROSE && isFinished(passage.text());
            if (prose || last != null) {
                last = passage;
            }
        }
        return findings;
    }

    private static boolean isUnfinished(Passage passage) {
        var text = passage.text();
        if (text.length() < PROSE || isFinished(text) || !hasSmallLetters(text)) {
            return false;
        }
        return hasSentenceInside(text) || (!LABEL.matcher(text).find() && text.contains(","));
    }

    private static boolean isFinished(String text) {
        return FINISHED.matcher(text)
                .region(Math.max(0, text.length() - END), text.length())
                .find();
    }

    /// A full stop behind a word or a year, and a capital behind it.
    private static boolean hasSentenceInside(String text) {
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            boolean opens = at + 2 < text.length()
                    && Character.isWhitespace(text.charAt(at + 1))
                    && Character.getType(text.charAt(at + 2)) == Character.UPPERCASE_LETTER;
            if (opens && (isBehindWord(text, at) || isBehindYear(text, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindWord(String text, int at) {
        return at >= 2
                && Character.getType(text.charAt(at - 1)) == Character.LOWERCASE_LETTER
                && Character.getType(text.charAt(at - 2)) == Character.LOWERCASE_LETTER;
    }

    private static boolean isBehindYear(String text, int at) {
        return at >= 4 && text.substring(at - 4, at).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean continues(List<Passage> passages, int i) {
        if (i + 1 >= passages.size()) {
            return false;
        }
        var next = passages.get(i + 1);
        return next.kind() == Passage.Kind.TABLE_ROW
                || Character.isLowerCase(next.text().charAt(0))
                || (Character.isDigit(next.text().charAt(0))
                        && !LABEL.matcher(next.text()).find());
    }

    private static boolean hasSmallLetters(String text) {
        return text.chars().filter(Character::isLowerCase).count() > text.length() / 2;
    }

    private static Finding finding(String rule, Passage passage) {
        var text = passage.text();
        var end = text.substring(text.lastIndexOf(' ', Math.max(0, text.length() - 40)) + 1);
        return Finding.of(rule, Severity.NOTICE, passage.lastLine(), end, null, end);
    }
}
