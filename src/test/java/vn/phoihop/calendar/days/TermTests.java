package vn.phoihop.calendar.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.shared.Sentence;

@DisplayName("A term")
class TermTests {

    private final WorkCalendar calendar = PackagedCalendar.load();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 3wd, 2026-11-26",
        "2026-11-20, 5wd, 2026-11-30",
        "2026-11-20, 10d, 2026-11-30",
        "2026-11-20, 30d, 2026-12-21",
        "2026-11-09, 15d, 2026-11-25",
        "2026-08-20, 3wd, 2026-08-24",
        "2026-02-11, 5wd, 2026-02-25",
        "2026-04-12, 15d, 2026-04-28",
        "2026-08-16, 15d, 2026-09-03",
        "2026-01-31, 1m, 2026-03-02",
        "2025-12-31, 2wd, 2026-01-06",
        "2026-01-09, 1wd, 2026-01-10",
        "2026-08-28, 1wd, 2026-09-03",
        "2024-04-26, 5wd, 2024-05-07",
        "2025-04-24, 2wd, 2025-04-26",
        "2026-08-12, 10d, 2026-08-22",
        "2023-12-31, 2m, 2024-02-29",
        "2025-11-30, 3m, 2026-03-02",
        "2026-11-12, 7wd, 2026-11-23",
        "2026-02-02, 15wd, 2026-03-02"
    })
    void endsWhereTheOfficialCalendarSays(LocalDate event, String limit, LocalDate due) {
        var deadline = after(event, limit).due(calendar);

        assertThat(deadline.day()).isEqualTo(due);
        assertThat(deadline.standing()).isEqualTo(Standing.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T16:30, 72h, 2026-11-23T16:30", "2026-11-27T10:00, 24h, 2026-11-28T10:00"})
    void inHoursRunsThroughNightsAndDaysOff(LocalDateTime start, String limit, LocalDateTime due) {
        assertThat(Term.after(start, Limit.read(limit).orElseThrow())
                        .due(calendar)
                        .moment())
                .isEqualTo(due);
    }

    @Test
    void countsBackFromTheEventWhenItMustBeDoneBefore() {
        var meeting = LocalDate.of(2026, 11, 27).atStartOfDay();

        var due = new Term(meeting, Limit.workingDays(3), Direction.BEFORE, Roll.NONE).due(calendar);

        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void rollsOnlyWhenItsDefinitionSaysSo() {
        var event = LocalDate.of(2026, 11, 9).atStartOfDay();

        var strict = new Term(event, Limit.calendarDays(15), Direction.AFTER, Roll.NONE).due(calendar);

        assertThat(strict.day()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void warnsWhereTheNoticeOfTheYearIsMissing() {
        var deadline = after(LocalDate.of(2026, 12, 31), "1wd").due(calendar);

        assertThat(deadline.day()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(deadline.standing()).isEqualTo(Standing.INCOMPLETE);
        assertThat(deadline.steps()).extracting(Sentence::key).contains("calendar.step.unsure");
    }

    @Test
    void inAYearThatNoNoticeCanBeThereForIsProvisional() {
        assertThat(after(LocalDate.of(2030, 1, 28), "5wd").due(calendar).standing())
                .isEqualTo(Standing.PROVISIONAL);
    }

    @Test
    void namesTheDayOffAndTheDecisionBehindIt() {
        var deadline = after(LocalDate.of(2026, 11, 9), "15d").due(calendar);

        assertThat(deadline.named()).extracting(SpecialDay::day).containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(deadline.named().getFirst().decision()).isEqualTo("NQ 28/2026/QH16");
    }

    @Test
    void namesTheSaturdayWorkedInExchange() {
        var deadline = after(LocalDate.of(2026, 8, 20), "3wd").due(calendar);

        assertThat(deadline.named()).extracting(SpecialDay::kind).containsExactly(DayKind.WORKED);
    }

    private static Term after(LocalDate event, String limit) {
        return Term.after(event.atStartOfDay(), Limit.read(limit).orElseThrow());
    }
}
