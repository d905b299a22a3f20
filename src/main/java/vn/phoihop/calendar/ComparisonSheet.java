package vn.phoihop.calendar;

import java.util.List;

/// The comparisons of the last nights, the latest first, and what differed in the latest (the first hundred).
public record ComparisonSheet(List<ClockComparison> comparisons, List<DifferingClock> differing) {

    /// A clock whose row differs from its ledger, and in what.
    public record DifferingClock(ClockId clock, String what) {}

    public ComparisonSheet {
        comparisons = List.copyOf(comparisons);
        differing = List.copyOf(differing);
    }
}
