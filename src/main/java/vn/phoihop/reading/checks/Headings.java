package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        var next = following(sections);
        for (var group : Numbering.siblings(sections).values()) {
            findings.addAll(twice(group));
            findings.addAll(empty(group, next, passages));
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
    private static List<Finding> empty(List<Numbered> group, Map<Numbered, Numbered> next, List<Passage> passages) {
        var bare = group.stream()
                .filter(one -> isBare(one, next.get(one), passages))
                .toList();
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

    private static Map<Numbered, Numbered> following(List<Numbered> sections) {
        var next = new IdentityHashMap<Numbered, Numbered>();
        for (int i = 1; i < sections.size(); i++) {
            next.put(sections.get(i - 1), sections.get(i));
        }
        return next;
    }

    private static boolean isBare(Numbered one, @Nullable Numbered next, List<Passage> passages) {
        if (!one.heading() || next == null) {
            return false;
        }
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
