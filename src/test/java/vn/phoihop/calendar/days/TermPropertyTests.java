package vn.phoihop.calendar.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Any term")
class TermPropertyTests {

    private static final int TRIALS = 2_000;
    private static final WorkCalendar CALENDAR = PackagedCalendar.load();
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 2);

    @ParameterizedTest
    @EnumSource(names = {"WORKING_DAY", "CALENDAR_DAY", "MONTH"})
    void endsNoEarlierForALaterEventOrALargerLimit(Unit unit) {
        anywhere(5).forEach(chance -> {
            var event = day(chance);
            var amount = 1 + chance.nextInt(unit == Unit.MONTH ? 24 : 120);

            var due = due(event, amount, unit);

            assertThat(due(event.plusDays(1), amount, unit)).isAfterOrEqualTo(due);
            assertThat(due(event, amount + 1, unit)).isAfterOrEqualTo(due);
        });
    }

    @RepeatedTest(3)
    void ofWorkingDaysMayBeSplitAnywhere(RepetitionInfo seed) {
        anywhere(seed.getCurrentRepetition()).forEach(chance -> {
            var event = day(chance);
            var first = 1 + chance.nextInt(60);
            var second = 1 + chance.nextInt(60);

            var inTwo = due(due(event, first, Unit.WORKING_DAY), second, Unit.WORKING_DAY);

            assertThat(inTwo).isEqualTo(due(event, first + second, Unit.WORKING_DAY));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKING_DAY", "CALENDAR_DAY", "MONTH"})
    void endsOnADayWorked(Unit unit) {
        anywhere(7).forEach(chance -> {
            var due = due(day(chance), 1 + chance.nextInt(40), unit);

            assertThat(CALENDAR.isWorked(due)).as("%s is worked", due).isTrue();
        });
    }

    @RepeatedTest(3)
    void ofWorkingDaysCountsExactlyItsDays(RepetitionInfo seed) {
        anywhere(seed.getCurrentRepetition()).forEach(chance -> {
            var event = day(chance);
            var amount = 1 + chance.nextInt(200);

            assertThat(CALENDAR.counted(Unit.WORKING_DAY, event, due(event, amount, Unit.WORKING_DAY)))
                    .isEqualTo(amount);
        });
    }

    @RepeatedTest(3)
    void beforeAnEventMirrorsOneAfterIt(RepetitionInfo seed) {
        anywhere(seed.getCurrentRepetition()).forEach(chance -> {
            var event = day(chance);
            var amount = 1 + chance.nextInt(60);

            var latest = new Term(event.atStartOfDay(), Limit.workingDays(amount), Direction.BEFORE, Roll.NONE)
                    .due(CALENDAR)
                    .day();

            assertThat(due(latest, amount, Unit.WORKING_DAY)).isBeforeOrEqualTo(event);
            assertThat(CALENDAR.isWorked(latest)).isTrue();
        });
    }

    @RepeatedTest(3)
    void endsNoEarlierForAHolidayMoreAndNoLaterForASaturdayWorked(RepetitionInfo seed) {
        anywhere(seed.getCurrentRepetition()).limit(200).forEach(chance -> {
            var event = day(chance);
            var amount = 1 + chance.nextInt(60);
            var due = due(event, amount, Unit.WORKING_DAY);

            var withHoliday = with(event.plusDays(1 + chance.nextInt(20)), DayKind.OFF);
            var withSaturday = with(saturdayAfter(event), DayKind.WORKED);

            assertThat(due(withHoliday, event, amount)).isAfterOrEqualTo(due);
            assertThat(due(withSaturday, event, amount)).isBeforeOrEqualTo(due);
        });
    }

    private static LocalDate saturdayAfter(LocalDate day) {
        return day.plusDays(6 - day.getDayOfWeek().getValue() % 7);
    }

    private static WorkCalendar with(LocalDate day, DayKind kind) {
        var year = CALENDAR.year(day.getYear());
        var days = new ArrayList<>(year.days());
        days.removeIf(special -> special.day().equals(day));
        days.add(SpecialDay.of(day, kind, "thử", "thử"));
        return CALENDAR.with(new CalendarYear(year.year(), year.standing(), year.decision(), days));
    }

    private static LocalDate due(WorkCalendar calendar, LocalDate event, int amount) {
        return Term.after(event.atStartOfDay(), Limit.workingDays(amount))
                .due(calendar)
                .day();
    }

    private static LocalDate due(LocalDate event, int amount, Unit unit) {
        return Term.after(event.atStartOfDay(), new Limit(amount, unit))
                .due(CALENDAR)
                .day();
    }

    /// The same trials in every run: a fault that was found is found again.
    private static Stream<Random> anywhere(int seed) {
        var chance = new Random(seed);
        return Stream.generate(() -> chance).limit(TRIALS);
    }

    private static LocalDate day(Random chance) {
        return FIRST.plusDays(chance.nextInt(365 * 6));
    }
}
