package vn.phoihop.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// The entries of one clock, in the order in which they count. Its [Course] is a pure function of it, the calendar and
/// the time.
record Ledger(List<Line> lines) {

    /// An entry with its number in the book.
    record Line(int seq, Entry entry) {}

    Ledger {
        lines = List.copyOf(lines);
    }

    /// What was not cancelled, by the moment from which it counts; the order of writing decides only between equals.
    List<Entry> inForce() {
        var cancelled = new HashSet<Integer>();
        for (var line : lines.reversed()) {
            if (line.entry() instanceof Entry.EntryCorrected correction && !cancelled.contains(line.seq())) {
                cancelled.add(correction.wrong());
            }
        }
        return lines.stream()
                .filter(line -> !cancelled.contains(line.seq()))
                .sorted(Comparator.comparing((Line line) -> line.entry().at()).thenComparingInt(Line::seq))
                .map(Line::entry)
                .toList();
    }

    Entry.Started start() {
        return lines.stream()
                .map(Line::entry)
                .filter(Entry.Started.class::isInstance)
                .map(Entry.Started.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a ledger begins with a start"));
    }

    long count(Predicate<Entry> wanted) {
        return inForce().stream().filter(wanted).count();
    }

    /// The ledger with one more entry.
    Ledger with(Entry entry) {
        var next = lines.isEmpty() ? 1 : lines.getLast().seq() + 1;
        var all = new ArrayList<>(lines);
        all.add(new Line(next, entry));
        return new Ledger(all);
    }
}
