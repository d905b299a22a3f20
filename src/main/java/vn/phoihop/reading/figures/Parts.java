package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Picks from each item of a list the amount that can be part of the total.
final class Parts {

    /// More parts than any list in prose has.
    private static final int MOST = 60;

    static List<Statement> inside(List<Statement> statements, int from, int to) {
        return statements.stream()
                .filter(one -> one.quantity().from() >= from && one.quantity().to() <= to)
                .toList();
    }

    List<Statement> of(List<Statement> totals, List<Items.Span> items, List<Statement> inside) {
        var parts = new ArrayList<Statement>();
        int at = 0;
        for (var item : items) {
            while (at < inside.size() && inside.get(at).quantity().from() < item.from()) {
                at++;
            }
            var part = first(totals, inside.subList(at, inside.size()), item.from(), item.to());
            if (part != null && parts.size() < MOST) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }

    /// The first amount of an item in the unit of the total, else in a unit of its family; not inside further brackets.
    @Nullable
    Statement first(List<Statement> totals, List<Statement> inside, int from, int to) {
        var total = totals.getFirst().quantity();
        Statement loose = null;
        for (var one : inside) {
            var quantity = one.quantity();
            if (quantity.from() >= to) {
                break;
            }
            boolean here = quantity.from() >= from && quantity.to() <= to && one.opener() < from;
            if (!here || !Totals.mayBe(one) || !quantity.fits(total)) {
                continue;
            }
            var unit = quantity.unit();
            if (unit == null || total.unit() == null || unit.isNamed(total.unit())) {
                return one;
            }
            loose = loose == null ? one : loose;
        }
        return loose;
    }
}
