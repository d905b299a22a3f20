package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.calendar.LedgerTests.noon;
import static vn.phoihop.calendar.LedgerTests.pause;
import static vn.phoihop.calendar.LedgerTests.project;
import static vn.phoihop.calendar.LedgerTests.started;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.calendar.days.Days;
import vn.phoihop.calendar.days.PackagedCalendar;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.calendar.days.WorkCalendar;
import vn.phoihop.shared.OrganisationId;

/// Properties that hold for any ledger; the trials are the same in every run.
@DisplayName("Any ledger")
class LedgerPropertyTests {

    private static final int TRIALS = 500;
    private static final WorkCalendar CALENDAR = PackagedCalendar.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m"})
    void isDueNoEarlierForAPause(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var plain = started(start, amount(chance) + unit);
            var due = project(plain, TODAY).dueOn();
            var from = start.plusDays(chance.nextInt(10));
            var length = chance.nextInt(12);

            var paused = project(plain.with(pause(from, from.plusDays(length))), TODAY);
            var longer = project(plain.with(pause(from, from.plusDays(length + 1))), TODAY);

            assertThat(paused.dueOn()).isAfterOrEqualTo(due);
            assertThat(longer.dueOn()).isAfterOrEqualTo(paused.dueOn());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m"})
    void keepsItsDateWhenThePauseLastsNoCountingDay(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var plain = started(start, (amount(chance) + 3) + unit);
            var from = start.plusDays(1);

            var paused = plain.with(pause(from, from.plusDays(9))).with(new Entry.Resumed(noon(from), false));

            assertThat(project(paused, TODAY).dueOn())
                    .isEqualTo(project(plain, TODAY).dueOn());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d"})
    void isTheSumOfItsSegments(String unit) {
        anywhere(chance -> {
            var plain = started(day(chance), amount(chance) + unit);
            var handed = plain;
            for (int i = chance.nextInt(6); i > 0; i--) {
                var at = noon(plain.start()
                        .at()
                        .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .toLocalDate()
                        .plusDays(chance.nextInt(90)));
                handed = handed.with(new Entry.HandedOver(at, chance.nextBoolean() ? anOrganisation() : null));
            }
            var whole = project(plain, TODAY);
            var parts = project(handed, TODAY);

            assertThat(parts.consumed()).isEqualTo(whole.consumed());
            assertThat(parts.dueOn()).isEqualTo(whole.dueOn());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m"})
    void doesNotDependOnTheOrderOfWriting(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var entries = new ArrayList<Entry>(List.of(
                    pause(start.plusDays(2), start.plusDays(30)),
                    new Entry.Resumed(noon(start.plusDays(5)), false),
                    new Entry.HandedOver(noon(start.plusDays(7)), null),
                    pause(start.plusDays(9), start.plusDays(11))));
            var inOrder = written(started(start, "15" + unit), entries);
            Collections.shuffle(entries, chance);
            var shuffled = written(started(start, "15" + unit), entries);

            assertThat(project(shuffled, TODAY)).isEqualTo(project(inOrder, TODAY));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m"})
    void endsOnADayWorked(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var ledger = started(start, amount(chance) + unit).with(pause(start.plusDays(1), start.plusDays(3)));

            assertThat(CALENDAR.isWorked(project(ledger, TODAY).dueOn())).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d"})
    void carriesWhatWasConsumedIntoTheClockThatReplacesIt(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var amount = amount(chance) + 20;
            var whole = started(start, amount + unit);
            var change = start.plusDays(chance.nextInt(15));
            var old = whole.with(new Entry.Superseded(noon(change), new ClockId(UUID.randomUUID())));
            var carried = project(old, TODAY).consumed();
            var first = whole.start();

            var next = new Ledger(List.of())
                    .with(new Entry.Started(
                            noon(change), first.limit(), first.direction(), first.roll(), null, null, carried, null));

            assertThat(project(next, TODAY).dueOn())
                    .isEqualTo(project(whole, TODAY).dueOn());
            assertThat(project(next, TODAY).consumed())
                    .isEqualTo(project(whole, TODAY).consumed());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m"})
    void explainsItsDateWithTheDaysItCounted(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var ledger = started(start, (amount(chance) + 3) + unit).with(pause(start.plusDays(1), start.plusDays(4)));
            var projector = new Projector(CALENDAR, ZoneId.of("Asia/Ho_Chi_Minh"), noon(TODAY));
            var projection = projector.project(ledger, Effect.COMMITMENT);

            var steps = new ClockExplanation(projector, ledger.start(), projection).steps();
            var counted = steps.stream()
                    .filter(step -> step.key().startsWith("calendar.step.counted."))
                    .mapToInt(step -> Integer.parseInt(step.parts().getFirst().toString()))
                    .sum();
            var end = Objects.requireNonNull(projection.countedTo());

            if (!unit.equals("m")) {
                var paused = CALENDAR.counted(
                        unit.equals("wd") ? Unit.WORKING_DAY : Unit.CALENDAR_DAY, start.plusDays(1), start.plusDays(4));
                var all = CALENDAR.counted(unit.equals("wd") ? Unit.WORKING_DAY : Unit.CALENDAR_DAY, start, end);
                assertThat(counted).isEqualTo(all - paused);
            }
            assertThat(steps.getLast().parts().getFirst()).isEqualTo(Days.day(projection.dueOn()));
        });
    }

    private static Ledger written(Ledger ledger, List<Entry> entries) {
        var all = ledger;
        for (var entry : entries) {
            all = all.with(entry);
        }
        return all;
    }

    private static OrganisationId anOrganisation() {
        return new OrganisationId(UUID.randomUUID());
    }

    private static void anywhere(Consumer<Random> trial) {
        var chance = new Random(11);
        for (int i = 0; i < TRIALS; i++) {
            trial.accept(chance);
        }
    }

    private static LocalDate day(Random chance) {
        return LocalDate.of(2021, 1, 2).plusDays(chance.nextInt(365 * 5));
    }

    private static int amount(Random chance) {
        return 1 + chance.nextInt(20);
    }
}
