package vn.phoihop.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When something is in force (hiệu lực): from its first day to the day before `to`; without `to`, still.
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public static Validity since(LocalDate from) {
        return new Validity(from, null);
    }

    /// Whether it has at least one day.
    public boolean isPossible() {
        return to == null || to.isAfter(from);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /// The same beginning, ending on this day.
    public Validity until(LocalDate end) {
        return new Validity(from, end);
    }

    /// The last day in force; null when it is still in force.
    public @Nullable LocalDate lastDay() {
        return to == null ? null : to.minusDays(1);
    }
}
