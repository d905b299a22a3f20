package vn.phoihop.calendar.days;

import java.time.LocalDate;

/// A date that differs from its weekday: why, by which decision, for which area (empty: everywhere), and what is still
/// open about it (empty: nothing).
public record SpecialDay(LocalDate day, DayKind kind, String name, String decision, String area, String question) {

    /// A date that is the same everywhere and settled.
    public static SpecialDay of(LocalDate day, DayKind kind, String name, String decision) {
        return new SpecialDay(day, kind, name, decision, "", "");
    }
}
