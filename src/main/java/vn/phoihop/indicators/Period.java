package vn.phoihop.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A reporting period with its data window (kỳ số liệu).
public record Period(
        int no, PeriodCode code, Window window, @Nullable LocalDate dueOn) {

    /// The last day of the window: the tree of areas of this day is the one figures are summed over.
    public LocalDate cutOff() {
        return window.to();
    }
}
