package vn.phoihop.calendar;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// What an administrator of the calendar wants to know beside the years themselves.
@Component
public class CalendarOverview {

    private final Reprojection reprojection;
    private final ComparisonStore comparisons;

    CalendarOverview(Reprojection reprojection, ComparisonStore comparisons) {
        this.reprojection = reprojection;
        this.comparisons = comparisons;
    }

    /// How many open clocks still wait to be computed with the present calendar.
    public int clocksWaiting() {
        return reprojection.waiting();
    }

    /// The comparisons of the last nights, and the clocks that differed in the last one.
    public ComparisonSheet comparisons() {
        return new ComparisonSheet(comparisons.latest(), comparisons.differing());
    }

    /// The last comparison of the clocks with their ledgers; nothing before the first night.
    public Optional<ClockComparison> lastComparison() {
        return comparisons.latest().stream().findFirst();
    }
}
