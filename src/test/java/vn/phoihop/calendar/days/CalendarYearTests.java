package vn.phoihop.calendar.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A year of the calendar")
class CalendarYearTests {

    private final WorkCalendar calendar = PackagedCalendar.load();

    @ParameterizedTest
    @CsvSource({"2021, 11, 250", "2022, 11, 249", "2023, 11, 249", "2024, 12, 251", "2025, 12, 250", "2026, 14, 249"})
    void hasTheDaysOffAndTheWorkingDaysOfItsNotice(int year, int daysOff, int workingDays) {
        var official = calendar.year(year);

        assertThat(official.days().stream().filter(day -> day.kind() == DayKind.OFF))
                .hasSize(daysOff);
        assertThat(official.workedDays()).isEqualTo(workingDays);
        assertThat(official.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(official.decision()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void asConfirmedContainsWhatTheLawFixes(int year) {
        var official = calendar.year(year);
        var projected = PackagedCalendar.rules().project(year, Standing.PROVISIONAL);

        var fixed = projected.days().stream()
                .filter(day -> !day.decision().contains("giả định"))
                .map(SpecialDay::day)
                .toList();

        assertThat(official.days().stream().map(SpecialDay::day)).containsAll(fixed);
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void withoutANoticeIsProjectedWithinTwoWorkingDaysOfTheTruth(int year) {
        var projected = PackagedCalendar.rules().project(year, Standing.PROVISIONAL);

        assertThat(projected.workedDays() - calendar.year(year).workedDays()).isBetween(-2, 2);
    }

    @Test
    void withoutANoticeHasTheDaysTheLawNamesAndWhatMakesUpForTheirWeekends() {
        var byDay = calendar.year(2027).days().stream().collect(Collectors.toMap(SpecialDay::day, SpecialDay::name));

        assertThat(byDay)
                .containsEntry(LocalDate.of(2027, 1, 1), "Tết Dương lịch")
                .containsEntry(LocalDate.of(2027, 2, 5), "Tết Nguyên đán")
                .containsEntry(LocalDate.of(2027, 2, 10), "Tết Nguyên đán (nghỉ bù)")
                .containsEntry(LocalDate.of(2027, 5, 3), "Ngày Quốc tế lao động 1/5 (nghỉ bù)")
                .containsEntry(LocalDate.of(2027, 11, 24), "Ngày Văn hóa Việt Nam 24/11")
                .doesNotContainKey(LocalDate.of(2027, 5, 1));
    }

    @Test
    void isAwaitedWhenItFollowsTheLastConfirmedOneAndProjectedAfterThat() {
        assertThat(calendar.year(2027).standing()).isEqualTo(Standing.INCOMPLETE);
        assertThat(calendar.year(2028).standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(calendar.year(2020).standing()).isEqualTo(Standing.INCOMPLETE);
    }

    @Test
    void onceConfirmedMovesTheAwaitedYearOn() {
        var notice = new CalendarYear(
                2027,
                Standing.CONFIRMED,
                "thông báo thử",
                List.of(SpecialDay.of(LocalDate.of(2027, 1, 1), DayKind.OFF, "Tết Dương lịch", "thông báo thử")));

        var next = calendar.with(notice);

        assertThat(Map.of(
                        2027, next.year(2027).standing(), 2028, next.year(2028).standing()))
                .isEqualTo(Map.of(2027, Standing.CONFIRMED, 2028, Standing.INCOMPLETE));
        assertThat(next.version()).isEqualTo(calendar.version() + 1);
    }

    @Test
    void closesOnlyTheOfficesOfItsArea() {
        var storm = LocalDate.of(2026, 10, 7);
        var closed = new SpecialDay(storm, DayKind.LOCAL_CLOSURE, "Bão", "QĐ thử", "48", "");
        var year = calendar.year(2026);
        var days = new java.util.ArrayList<>(year.days());
        days.add(closed);

        var changed = calendar.with(new CalendarYear(2026, Standing.CONFIRMED, year.decision(), days));

        assertThat(changed.isWorked(storm)).isTrue();
        assertThat(changed.in("48").isWorked(storm)).isFalse();
        assertThat(changed.in("49").isWorked(storm)).isTrue();
    }
}
