package vn.phoihop.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A reporting regime and how its windows lie (chế độ báo cáo): from the day after the closing day of the month before
/// to the closing day of the last month (0: calendar months); due on a day of the last month (0: none said).
public record Regime(String code, String name, String basis, int closingDay, int dueDay) {

    /// The data window of a period (NĐ 09/2019/NĐ-CP Điều 12 with the closing day 14).
    public Window window(PeriodCode code) {
        var last = LocalDate.of(code.year(), code.lastMonth(), 1);
        var first = last.minusMonths(code.kind().months() - 1L);
        if (closingDay == 0) {
            return new Window(first, last.plusMonths(1).minusDays(1));
        }
        return new Window(first.minusMonths(1).withDayOfMonth(closingDay).plusDays(1), last.withDayOfMonth(closingDay));
    }

    /// The day by which a report of the period is to be sent; null when the regime says none.
    public @Nullable LocalDate dueOn(PeriodCode code) {
        return dueDay == 0 ? null : LocalDate.of(code.year(), code.lastMonth(), dueDay);
    }
}
