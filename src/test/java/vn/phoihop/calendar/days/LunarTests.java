package vn.phoihop.calendar.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The lunar calendar of UTC+7")
class LunarTests {

    @ParameterizedTest
    @CsvSource({
        "2021-02-12, 2021-04-21",
        "2022-02-01, 2022-04-10",
        "2023-01-22, 2023-04-29",
        "2024-02-10, 2024-04-18",
        "2025-01-29, 2025-04-07",
        "2026-02-17, 2026-04-26",
        "2027-02-06, 2027-04-16",
        "2028-01-26, 2028-04-04",
        "2029-02-13, 2029-04-23",
        "2030-02-02, 2030-04-12",
        "2031-01-23, 2031-04-01",
        "2032-02-11, 2032-04-19",
        "2033-01-31, 2033-04-09",
        "2034-02-19, 2034-04-28",
        "2035-02-08, 2035-04-17"
    })
    void knowsTetAndTheDayOfTheAncestors(LocalDate tet, LocalDate ancestors) {
        assertThat(Lunar.date(tet.getYear(), 1, 1)).isEqualTo(tet);
        assertThat(Lunar.date(tet.getYear(), 3, 10)).isEqualTo(ancestors);
    }

    /// Where the new moon or the sun comes within an hour of midnight the calendars of Hà Nội and Beijing part.
    @ParameterizedTest
    @CsvSource({"2007-02-17", "2030-02-02", "2053-02-18"})
    void beginsTheYearADayBeforeChinaWhereTheMoonIsEarlyEnough(LocalDate tet) {
        assertThat(Lunar.date(tet.getYear(), 1, 1)).isEqualTo(tet);
    }

    @Test
    void placesTheLeapMonthOf2033AfterTheEleventh() {
        assertThat(Lunar.date(2034, 1, 1)).isEqualTo(LocalDate.of(2034, 2, 19));
        assertThat(Lunar.date(2033, 11, 1)).isEqualTo(LocalDate.of(2033, 11, 22));
        assertThat(Lunar.date(2033, 12, 1)).isEqualTo(LocalDate.of(2034, 1, 20));
    }

    @Test
    void keepsMonthsOf29Or30DaysAndYearsOf12Or13Months() {
        IntStream.range(Lunar.FIRST_YEAR, Lunar.LAST_YEAR).forEach(year -> {
            var length = Lunar.date(year + 1, 1, 1).toEpochDay()
                    - Lunar.date(year, 1, 1).toEpochDay();

            assertThat(length).as("days of %s", year).isIn(353L, 354L, 355L, 383L, 384L, 385L);
            assertThat(Lunar.date(year, 1, 1)).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
        });
    }
}
