package vn.phoihop.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Days as people and browsers send them. Another year than 1900 to 9998 is a slip or a trick and no day: a database
/// does not keep every year Java knows.
public final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    private Days() {}

    /// The day that is written as browsers write it, `2026-11-20`; nothing when it is none.
    public static Optional<LocalDate> read(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso.strip())).filter(Days::isOfThisTime);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public static boolean isOfThisTime(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
