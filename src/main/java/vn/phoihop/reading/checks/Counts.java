package vn.phoihop.reading.checks;

import java.util.List;
import vn.phoihop.reading.Check.Kind;
import vn.phoihop.reading.figures.NameList;
import vn.phoihop.reading.figures.Statements;

/// Counts against the names listed for them.
final class Counts {

    private Counts() {}

    static List<Verdict> of(Statements statements) {
        return statements.names().stream().map(Counts::verdict).toList();
    }

    private static Verdict verdict(NameList list) {
        var count = list.count();
        int printed = count.quantity().numeral().value().intValue();
        var claim = count.printed() + " (" + list.text() + ")";
        var lines = List.of(count.line());
        if (list.counts().contains(printed)) {
            return Verdict.holds(Kind.COUNT, claim, Integer.toString(printed), lines);
        }
        var computed = Integer.toString(list.likely());
        boolean near = Math.abs(list.likely() - printed) <= Math.max(2, printed / 3);
        if (!list.sure() || !near) {
            return Verdict.undecided(Kind.COUNT, claim, computed, lines);
        }
        var fault = new Verdict.Fault("wrong-count", false, count.line(), count.text(), computed);
        return Verdict.fails(Kind.COUNT, fault, claim, computed, lines, count.printed(), list.likely());
    }
}
