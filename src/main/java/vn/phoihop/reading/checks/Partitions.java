package vn.phoihop.reading.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Check.Kind;
import vn.phoihop.reading.figures.Statement;
import vn.phoihop.reading.figures.Statements;

/// Percentages of a partition, which must add to a hundred.
final class Partitions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Partitions() {}

    static List<Verdict> of(Statements statements) {
        var verdicts = new ArrayList<Verdict>();
        for (var passage : statements.byPassage()) {
            var shares = new ArrayList<Statement>();
            for (var statement : passage) {
                if (!shares.isEmpty() && !statement.isInSentenceOf(shares.getLast())) {
                    add(verdicts, shares);
                    shares.clear();
                }
                if (isShare(statement)) {
                    shares.add(statement);
                }
            }
            add(verdicts, shares);
        }
        return verdicts;
    }

    private static boolean isShare(Statement statement) {
        var unit = statement.quantity().unit();
        return unit != null
                && unit.name().equals("%")
                && statement.changes().isEmpty()
                && !statement.label().isBlank();
    }

    private static void add(List<Verdict> verdicts, List<Statement> shares) {
        var verdict = shares.size() < 2 ? null : verdict(List.copyOf(shares));
        if (verdict != null) {
            verdicts.add(verdict);
        }
    }

    private static @Nullable Verdict verdict(List<Statement> shares) {
        var sum = shares.stream()
                .map(share -> share.quantity().numeral().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var off = sum.subtract(HUNDRED).abs();
        boolean structure = shares.getFirst().isAfterStructure();
        boolean near = off.compareTo(BigDecimal.TEN) <= 0;
        var slack = shares.getFirst().quantity().numeral().step().multiply(BigDecimal.valueOf(shares.size()));
        var claim = shares.stream().map(Statement::text).collect(Collectors.joining(" + ")) + " = 100%";
        var computed =
                shares.stream().map(share -> Amounts.plain(share.quantity())).collect(Collectors.joining("+")) + " = "
                        + Amounts.plain(sum) + "%";
        var lines = shares.stream().map(Statement::line).toList();
        if (off.compareTo(slack) <= 0 && shares.size() > 1 && (structure || off.signum() == 0)) {
            return Verdict.holds(Kind.SUM, claim, computed, lines);
        }
        boolean exact = shares.stream().allMatch(share -> !share.quantity().isLoose());
        if (!structure || !near || !exact || shares.size() < 3) {
            return null;
        }
        var fault = new Verdict.Fault(
                "partition-not-100",
                false,
                shares.getFirst().line(),
                shares.getFirst().text(),
                null);
        return Verdict.fails(Kind.SUM, fault, claim, computed, lines, Words.of(sum) + "%");
    }
}
