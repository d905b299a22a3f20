package vn.phoihop.reading.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import vn.phoihop.reading.Check;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.figures.Statements;

/// Recomputes what a document says of its own figures.
///
/// A relation that can be read in several ways holds if it holds in one; it is a finding only if the way it is
/// written leaves no doubt and the numbers are near enough to be meant. Else it is undecided.
public record Arithmetic(List<Check> checks, List<Finding> findings) {

    /// All checks of a document, and a finding for each that fails.
    public static Arithmetic of(Statements statements) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.addAll(Sums.of(statements));
        verdicts.addAll(Shares.of(statements));
        verdicts.addAll(Growths.of(statements));
        verdicts.addAll(Counts.of(statements));
        verdicts.addAll(Partitions.of(statements));
        verdicts.addAll(TableSums.of(statements.tables()));
        verdicts.addAll(Repeats.of(statements));
        var seen = new HashSet<String>();
        verdicts.removeIf(verdict -> !seen.add(verdict.check().kind()
                + verdict.check().claim()
                + verdict.check().lines()));
        verdicts.sort(Comparator.comparingInt(verdict -> verdict.check().lines().getFirst()));
        return new Arithmetic(
                verdicts.stream().map(Verdict::check).toList(),
                verdicts.stream().flatMap(verdict -> verdict.finding().stream()).toList());
    }
}
