package vn.phoihop.reading.figures;

import java.util.Comparator;
import java.util.List;

/// A total and the parts named for it.
///
/// `totals` are the amounts before the list that may be its total, nearest first; `readings` are the ways to cut the
/// list into parts. `open` says that parts are left out (`còn lại`, `…`); `loose` that the list may run on into
/// something else.
public record PartList(List<Statement> totals, List<List<Statement>> readings, Mode mode, boolean open, boolean loose) {

    /// How the parts are introduced: exhaustively (`gồm`), loosely (`trong đó`), bare in brackets, or as the same
    /// detail of each item (`Trung Quốc 38 (KCN: 34), Thái Lan 45 (KCN: 45)`).
    public enum Mode {
        ALL,
        SOME,
        BARE,
        SERIES
    }

    /// The nearest amount before the list.
    public Statement total() {
        return totals.getFirst();
    }

    /// The reading with the most parts.
    public List<Statement> parts() {
        return readings.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /// The words that name a part, folded.
    public static String name(Statement part) {
        var unit = part.quantity().unit();
        return Folding.foldAll(part.label() + " " + (unit == null ? "" : unit.name()) + " " + part.noun());
    }
}
