package vn.phoihop.indicators;

import java.time.LocalDate;
import java.util.List;

/// From which day to which, both included, figures count (thời gian chốt số liệu).
public record Window(LocalDate from, LocalDate to) {

    /// Whether these follow one another without a gap and without an overlap: only such are added.
    static boolean areSeamless(List<Window> windows) {
        for (int i = 1; i < windows.size(); i++) {
            if (!windows.get(i).from().equals(windows.get(i - 1).to().plusDays(1))) {
                return false;
            }
        }
        return true;
    }
}
