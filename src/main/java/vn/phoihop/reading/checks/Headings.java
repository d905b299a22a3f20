package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.head.Fold;
import vn.phoihop.reading.head.Label;
import vn.phoihop.reading.head.Sections.Numbered;
import vn.phoihop.reading.text.Passage;

/// Headings that stand twice under one heading, and headings with nothing under them.
final class Headings {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 160;

    private Headings() {}

    static List<Finding> of(List<Numbered> sections, List<Passage> passages) {
        var findings = new ArrayList<Finding>();
        for (var group : Numbering.siblings(sections).values()) {
            findings.addAll(twice(group));
            findings.addAll(empty(group, sections, passages));
        }
        return findings;
    }

    private static List<Finding> twice(List<Numbered> group) {
        var findings = new ArrayList<Finding>();
        var seen = new HashMap<String, Numbered>();
        for (var numbered : group) {
            var title = Fold.of(numbered.section().title());
            if (!numbered.heading() || title.length() < SHORTEST || title.length() > LONGEST) {
                continue;
            }
            var first = seen.putIfAbsent(title, numbered);
            if (first != null) {
                findings.add(finding(
                        "repeated-heading",
                        numbered,
                        first.section().label(),
                        first.section().line()));
            }
        }
        return findings;
    }

    /// Only where the others in the row have text: a row of short numbered items has none anywhere.
    private static List<Finding> empty(List<Numbered> group, List<Numbered> sections, List<Passage> passages) {
        var bare = group.stream().filter(one -> isBare(one, sections, passages)).toList();
        boolean wide = group.getFirst().label().style() == Label.Style.ROMAN;
        int others = group.size() - bare.size();
        if (bare.size() != 1 || others < (wide ? 1 : 2) || !allHeadings(group)) {
            return List.of();
        }
        return List.of(finding(
                "empty-section", bare.getFirst(), bare.getFirst().section().label()));
    }

    private static boolean allHeadings(List<Numbered> group) {
        return group.stream()
                .allMatch(one -> one.heading() && one.section().title().length() <= LONGEST);
    }

    private static boolean isBare(Numbered one, List<Numbered> sections, List<Passage> passages) {
        int at = sections.indexOf(one);
        if (!one.heading() || at + 1 >= sections.size()) {
            return false;
        }
        var next = sections.get(at + 1);
        boolean higher = next.section().level() <= one.section().level();
        return higher
                && next.passage() == one.passage() + 1
                && next.annex() == one.annex()
                && passages.get(next.passage()).kind() == Passage.Kind.TEXT;
    }

    private static Finding finding(String rule, Numbered where, Object... values) {
        var section = where.section();
        var text = section.label() + " " + section.title();
        return Finding.of(rule, Severity.WARNING, section.line(), text, null, values);
    }
}
