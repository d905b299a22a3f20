package vn.phoihop.calendar.days;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A day off that comes back every year: where it begins, how many days, whether those that fall on a weekend are made
/// up for, since when, and by which law.
///
/// `shift` moves the first day from the date named: Tết is named by its first day and begins before it.
record HolidayRule(
        String name,
        Reckoning reckoning,
        int month,
        int day,
        int shift,
        int length,
        boolean compensated,
        @Nullable LocalDate since,
        String basis) {

    /// Whether month and day are of the solar or of the lunar year.
    enum Reckoning {
        SOLAR,
        LUNAR
    }

    Stream<LocalDate> days(int year) {
        var named = reckoning == Reckoning.SOLAR ? LocalDate.of(year, month, day) : Lunar.date(year, month, day);
        var first = named.plusDays(shift);
        return Stream.iterate(first, date -> date.plusDays(1))
                .limit(length)
                .filter(date -> since == null || !date.isBefore(since));
    }
}
