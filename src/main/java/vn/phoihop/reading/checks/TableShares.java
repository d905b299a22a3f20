package vn.phoihop.reading.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Check.Kind;
import vn.phoihop.reading.figures.Numeral;
import vn.phoihop.reading.figures.Table;
import vn.phoihop.reading.figures.Table.Row;

/// Columns of percentages against the two columns they are computed from, found by trying.
///
/// Two columns explain a third when it comes out in most rows; then a row where it does not is a finding.
final class TableShares {

    private final Table table;
    private final int width;

    private TableShares(Table table) {
        this.table = table;
        this.width = Math.min(
                12,
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    static List<Verdict> of(Table table) {
        var shares = new TableShares(table);
        var verdicts = new ArrayList<Verdict>();
        for (int column = 2; column < shares.width; column++) {
            if (shares.isPercent(column)) {
                verdicts.addAll(shares.explain(column));
            }
        }
        return verdicts;
    }

    private boolean isPercent(int column) {
        boolean cells = table.rows().stream()
                .anyMatch(row ->
                        column < row.cells().size() && row.cells().get(column).endsWith("%"));
        return cells || table.head(column).contains("%");
    }

    /// `share` is part/whole, else growth of the first over the second.
    private record Rule(int part, int whole, boolean share) {}

    private List<Verdict> explain(int column) {
        Rule best = null;
        long most = 1;
        for (int part = 1; part < width; part++) {
            for (int whole = 1; whole < width; whole++) {
                boolean possible =
                        part != whole && part != column && whole != column && !isPercent(part) && !isPercent(whole);
                for (var rule : possible
                        ? List.of(new Rule(part, whole, true), new Rule(part, whole, false))
                        : List.<Rule>of()) {
                    long hits = hits(column, rule);
                    if (hits > most) {
                        most = hits;
                        best = rule;
                    }
                }
            }
        }
        return best == null || most * 10 < 6 * tried(column, best) ? List.of() : verdicts(column, best);
    }

    private long hits(int column, Rule rule) {
        return table.rows().stream()
                .filter(row -> Boolean.TRUE.equals(fits(row, column, rule)))
                .count();
    }

    private long tried(int column, Rule rule) {
        return table.rows().stream()
                .filter(row -> fits(row, column, rule) != null)
                .count();
    }

    private static @Nullable BigDecimal computed(Row row, Rule rule) {
        var part = TableSums.value(row, rule.part());
        var whole = TableSums.value(row, rule.whole());
        var percent = part == null || whole == null ? null : Amounts.percent(part, whole);
        return percent == null || rule.share() ? percent : percent.subtract(BigDecimal.valueOf(100));
    }

    private static @Nullable Boolean fits(Row row, int column, Rule rule) {
        var printed = numeral(row, column);
        var computed = computed(row, rule);
        if (printed == null || computed == null) {
            return null;
        }
        return computed.subtract(printed.value()).abs().compareTo(printed.step()) < 0;
    }

    private static @Nullable Numeral numeral(Row row, int column) {
        var cell = column < row.numbers().size() ? row.numbers().get(column) : null;
        return cell == null ? null : cell.numeral();
    }

    private List<Verdict> verdicts(int column, Rule rule) {
        var verdicts = new ArrayList<Verdict>();
        for (var row : table.rows()) {
            var holds = fits(row, column, rule);
            var computed = computed(row, rule);
            var printed = numeral(row, column);
            if (holds != null && computed != null && printed != null) {
                verdicts.add(verdict(row, column, rule, computed, printed, holds));
            }
        }
        return verdicts;
    }

    private Verdict verdict(Row row, int column, Rule rule, BigDecimal computed, Numeral printed, boolean holds) {
        var part = String.valueOf(TableSums.value(row, rule.part()));
        var whole = String.valueOf(TableSums.value(row, rule.whole()));
        var kind = rule.share() ? Kind.SHARE : Kind.GROWTH;
        var claim = row.name() + ", " + table.head(column) + ": " + printed.print() + "%";
        var shown = part + "/" + whole + " = " + Amounts.plain(computed) + "%";
        if (holds) {
            return Verdict.holds(kind, claim, shown, List.of(row.line()));
        }
        var right = Words.of(computed, Math.max(1, printed.decimals())) + "%";
        var text = String.join(" | ", row.cells());
        var fault = new Verdict.Fault(rule.share() ? "wrong-share" : "wrong-growth", false, row.line(), text, right);
        return Verdict.fails(kind, fault, claim, shown, List.of(row.line()), part, whole, right, printed.print() + "%");
    }
}
