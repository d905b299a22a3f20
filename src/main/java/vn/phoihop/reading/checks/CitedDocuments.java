package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Citation;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Severity;
import vn.phoihop.reading.head.Citations.Cited;
import vn.phoihop.reading.head.Citations.Place;
import vn.phoihop.reading.head.Fold;

/// Cited documents that are later than the one that cites them, dated or numbered in two ways, or of another body than
/// their symbol says.
final class CitedDocuments {

    private static final int TITLE = 25;

    private final List<Cited> cited;
    private final Head head;
    private final List<Finding> findings = new ArrayList<>();

    private CitedDocuments(List<Cited> cited, Head head) {
        this.cited = cited;
        this.head = head;
    }

    static List<Finding> of(List<Cited> cited, Head head) {
        var documents = new CitedDocuments(cited, head);
        for (var one : cited) {
            documents.later(one);
            documents.dates(one);
            documents.issuer(one);
        }
        documents.pairs();
        return documents.findings;
    }

    private void later(Cited one) {
        var own = head.date();
        if (own == null) {
            return;
        }
        for (var place : one.places()) {
            var date = place.date();
            if (date == null) {
                continue;
            }
            int precision = Math.min(date.length(), own.length());
            if (date.substring(0, precision).compareTo(own.substring(0, precision)) > 0) {
                add("cited-later", Severity.WARNING, place, place.text(), own);
                return;
            }
        }
    }

    /// Numbers begin again every year, so only another day of the same year is a contradiction.
    private void dates(Cited one) {
        Place first = null;
        for (var place : one.places()) {
            var date = place.date();
            if (date == null || date.length() < 10) {
                continue;
            }
            if (first == null) {
                first = place;
            } else if (!date.equals(first.date())) {
                add("cited-with-two-dates", Severity.WARNING, place, place.text(), first.text(), first.line());
                return;
            }
        }
    }

    private void issuer(Cited one) {
        var citation = one.citation();
        if (citation.symbol() != null
                && citation.issuer() != null
                && IssuerFit.contradicts(citation.symbol(), citation.issuer())) {
            var place = one.places().getFirst();
            add("symbol-of-another-body", Severity.WARNING, place, citation.symbol(), citation.issuer());
        }
    }

    private void pairs() {
        for (int i = 0; i < cited.size(); i++) {
            for (int j = i + 1; j < Math.min(cited.size(), i + 200); j++) {
                pair(cited.get(i), cited.get(j));
            }
        }
    }

    private void pair(Cited one, Cited other) {
        var first = one.citation();
        var second = other.citation();
        if (first.symbol() == null
                || !first.symbol().equals(second.symbol())
                || first.date() == null
                || second.date() == null) {
            return;
        }
        if (Objects.equals(first.number(), second.number()) && sameDayOtherYear(first.date(), second.date())) {
            var place = other.places().getFirst();
            add(
                    "cited-with-two-dates",
                    Severity.WARNING,
                    place,
                    place.text(),
                    first.text(),
                    first.lines().getFirst());
        } else if (first.date().equals(second.date()) && isSlip(first, second) && sameTitle(one, other)) {
            var place = other.places().getFirst();
            add(
                    "cited-with-two-numbers",
                    Severity.WARNING,
                    place,
                    place.text(),
                    first.text(),
                    first.lines().getFirst());
        }
    }

    private static boolean sameDayOtherYear(String one, String other) {
        return one.length() == 10
                && other.length() == 10
                && !one.equals(other)
                && one.substring(4).equals(other.substring(4));
    }

    /// Numbers that differ by one digit, or by two digits changed round.
    private static boolean isSlip(Citation one, Citation other) {
        var first = one.number();
        var second = other.number();
        if (first == null || second == null || first.equals(second) || Math.abs(first.length() - second.length()) > 1) {
            return false;
        }
        var sorted = sorted(first).equals(sorted(second));
        return sorted || (first.length() == second.length() && differing(first, second) == 1);
    }

    private static int differing(String one, String other) {
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                differing++;
            }
        }
        return differing;
    }

    private static String sorted(String digits) {
        var chars = digits.toCharArray();
        java.util.Arrays.sort(chars);
        return new String(chars);
    }

    private static boolean sameTitle(Cited one, Cited other) {
        var first = title(one);
        return first != null && first.equals(title(other));
    }

    private static @Nullable String title(Cited one) {
        for (var place : one.places()) {
            var after = Fold.of(place.after());
            if (after.startsWith("ve ") && after.length() >= TITLE) {
                return after.substring(0, TITLE);
            }
        }
        return null;
    }

    private void add(String rule, Severity severity, Place place, Object... values) {
        findings.add(Finding.of(rule, severity, place.line(), place.text(), null, values));
    }
}
