package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.head.Label;
import vn.phoihop.reading.head.Roman;
import vn.phoihop.reading.head.Sections.Numbered;
import vn.phoihop.reading.text.Passage;

/// Repeated, missing and misplaced numbers among the sections under one heading.
final class Numbering {

    private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    private final List<Passage> passages;
    private final List<Finding> findings = new ArrayList<>();

    private Numbering(List<Passage> passages) {
        this.passages = passages;
    }

    static List<Finding> of(List<Numbered> sections, List<Passage> passages) {
        var numbering = new Numbering(passages);
        siblings(sections).values().forEach(numbering::check);
        numbering.checkParents(sections);
        return numbering.findings;
    }

    /// The sections that are counted together: same annex, same heading above, same style.
    static Map<String, List<Numbered>> siblings(List<Numbered> sections) {
        var groups = new LinkedHashMap<String, List<Numbered>>();
        var path = new ArrayList<Integer>();
        for (int i = 0; i < sections.size(); i++) {
            var numbered = sections.get(i);
            int level = numbered.section().level();
            while (path.size() >= level) {
                path.removeLast();
            }
            boolean whole = numbered.label().style() == Label.Style.ARTICLE;
            var key = numbered.annex()
                    + (whole ? "" : path.toString())
                    + numbered.label().style()
                    + numbered.label().parent();
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(numbered);
            path.add(i);
        }
        return groups;
    }

    private void check(List<Numbered> group) {
        long ones = group.stream().filter(one -> one.label().ordinal() == 1).count();
        boolean restarts = ones > 1 && group.getFirst().label().style() != Label.Style.ROMAN;
        if (restarts && !firstTwiceInHeadings(group, ones)) {
            return;
        }
        int last = group.getFirst().label().ordinal();
        for (int i = 1; i < group.size(); i++) {
            checkNext(group, i, last + 1);
            last = standsFor(group, i, last);
        }
    }

    /// The number meant: that of a repeated one is the next if the one after it goes on from there (1, 1, 3).
    private static int standsFor(List<Numbered> group, int at, int last) {
        int found = group.get(at).label().ordinal();
        boolean goesOn = at + 1 < group.size() && group.get(at + 1).label().ordinal() == last + 2;
        return found == last && goesOn ? last + 1 : found;
    }

    /// `1. … 1. … 2. …` among headings is a slip; among paragraphs it may be two lists.
    private static boolean firstTwiceInHeadings(List<Numbered> group, long ones) {
        return ones == 2
                && group.size() > 2
                && group.get(0).label().ordinal() == 1
                && group.get(1).label().ordinal() == 1
                && group.stream().allMatch(Numbered::heading);
    }

    private void checkNext(List<Numbered> group, int at, int expected) {
        var before = group.get(at - 1);
        var here = group.get(at);
        int found = here.label().ordinal();
        if (found == expected || isNextLetter(before.label(), here.label()) || isRestart(before, here)) {
            return;
        }
        var label = here.section().label();
        var previous = before.section().label();
        var next = next(before.label());
        boolean used = group.stream().limit(at).anyMatch(one -> one.label().ordinal() == found);
        if (found < expected && used) {
            add("repeated-number", Severity.ERROR, here, next, label);
        } else if (found < expected) {
            add("number-out-of-order", Severity.WARNING, here, next, label, previous);
        } else if (isMissing(group, at, expected)) {
            add("missing-number", Severity.WARNING, here, next, next, previous, label);
        }
    }

    private boolean isMissing(List<Numbered> group, int at, int expected) {
        var here = group.get(at);
        boolean near = here.label().ordinal() - expected < 3;
        return near && !isThereAfterAll(group.get(at - 1), here, expected) && !comesLater(group, at, expected);
    }

    private static boolean isRestart(Numbered before, Numbered here) {
        return here.label().ordinal() == 1 && before.label().ordinal() > 1;
    }

    private static boolean comesLater(List<Numbered> group, int at, int expected) {
        return group.stream().skip(at).anyMatch(one -> one.label().ordinal() == expected);
    }

    /// a b c d đ e in Vietnamese lists, a b c d e f in others.
    private static boolean isNextLetter(Label before, Label here) {
        if (here.style() != Label.Style.LETTER) {
            return false;
        }
        char last = before.printed().charAt(0);
        char next = here.printed().charAt(0);
        return follows(VIETNAMESE, last, next) || follows(LATIN, last, next) || (last == 'i' && next == 'j');
    }

    private static boolean follows(String alphabet, char last, char next) {
        int at = alphabet.indexOf(last);
        return at >= 0 && at + 1 < alphabet.length() && alphabet.charAt(at + 1) == next;
    }

    /// Whether the missing number stands in the text between, damaged or inside a paragraph.
    private boolean isThereAfterAll(Numbered before, Numbered here, int expected) {
        var sign = sign(before.label(), expected);
        var loose = Pattern.compile("(?:^|[\\s(\"“.])" + Pattern.quote(sign) + "(?:\\s?[.,:;)/-]|\\s+\\p{Lu})");
        for (int i = before.passage(); i <= here.passage(); i++) {
            if (loose.matcher(passages.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static String sign(Label like, int ordinal) {
        return switch (like.style()) {
            case ROMAN -> Roman.of(ordinal);
            case NESTED, DEEP -> like.parent() + "." + ordinal;
            case LETTER -> ordinal <= VIETNAMESE.length() ? VIETNAMESE.substring(ordinal - 1, ordinal) : "?";
            case CAPITAL -> String.valueOf((char) ('A' + ordinal - 1));
            default -> Integer.toString(ordinal);
        };
    }

    /// The label that should follow, printed like the one before it.
    static String next(Label before) {
        var printed = before.printed();
        var sign = sign(before, before.ordinal());
        int at = printed.indexOf(sign);
        if (at < 0) {
            return sign(before, before.ordinal() + 1);
        }
        return printed.substring(0, at) + sign(before, before.ordinal() + 1) + printed.substring(at + sign.length());
    }

    /// `2.1.` under `3.`
    private void checkParents(List<Numbered> sections) {
        Numbered number = null;
        for (var here : sections) {
            var style = here.label().style();
            if (style == Label.Style.NUMBER) {
                number = here;
            } else if (style.compareTo(Label.Style.NUMBER) < 0) {
                number = null;
            } else if (style == Label.Style.NESTED && number != null && isOfAnother(number, here)) {
                var right = number.label().ordinal() + ".1.";
                var parent = number.section().label();
                add(
                        "number-under-wrong-heading",
                        Severity.WARNING,
                        here,
                        right,
                        here.section().label(),
                        parent);
            }
        }
    }

    private static boolean isOfAnother(Numbered number, Numbered here) {
        boolean under = number.annex() == here.annex()
                && number.section().level() == here.section().level() - 1;
        boolean fits =
                here.label().parent().equals(Integer.toString(number.label().ordinal()));
        return under && !fits && here.label().ordinal() == 1;
    }

    private void add(String rule, Severity severity, Numbered where, String suggestion, Object... values) {
        var section = where.section();
        var text = (section.label() + " " + section.title()).strip();
        var all = new ArrayList<Object>(List.of(values));
        all.add(suggestion);
        findings.add(Finding.of(rule, severity, section.line(), text, suggestion, all.toArray()));
    }
}
