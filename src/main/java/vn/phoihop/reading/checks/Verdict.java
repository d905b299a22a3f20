package vn.phoihop.reading.checks;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Check;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.Severity;

/// What came of recomputing one relation.
record Verdict(Check check, Optional<Finding> finding) {

    static Verdict holds(Check.Kind kind, String claim, String computed, List<Integer> lines) {
        return decided(kind, claim, computed, true, lines);
    }

    static Verdict undecided(Check.Kind kind, String claim, String computed, List<Integer> lines) {
        return decided(kind, claim, computed, null, lines);
    }

    private static Verdict decided(
            Check.Kind kind, String claim, String computed, @Nullable Boolean holds, List<Integer> lines) {
        return new Verdict(new Check(kind, claim, computed, holds, sorted(lines)), Optional.empty());
    }

    /// A relation that fails; `values` fill in the sentence of the rule.
    static Verdict fails(
            Check.Kind kind, Fault fault, String claim, String computed, List<Integer> lines, Object... values) {
        var finding = Finding.of(
                fault.rule(),
                fault.loose() ? Severity.WARNING : Severity.ERROR,
                fault.line(),
                fault.text(),
                fault.suggestion(),
                values);
        return new Verdict(new Check(kind, claim, computed, false, sorted(lines)), Optional.of(finding));
    }

    private static List<Integer> sorted(List<Integer> lines) {
        return lines.stream().distinct().sorted().toList();
    }

    /// Which rule fails where; `loose` if the printed numbers are approximate.
    record Fault(
            String rule,
            boolean loose,
            int line,
            String text,
            @Nullable String suggestion) {}
}
