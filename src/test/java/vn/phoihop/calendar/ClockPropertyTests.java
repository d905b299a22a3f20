package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.phoihop.calendar.LedgerTests.noon;
import static vn.phoihop.calendar.LedgerTests.pause;
import static vn.phoihop.calendar.LedgerTests.project;
import static vn.phoihop.calendar.LedgerTests.started;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.calendar.days.CalendarYear;
import vn.phoihop.calendar.days.DayKind;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.PackagedCalendar;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.calendar.days.Unit;
import vn.phoihop.calendar.days.WorkCalendar;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What holds for any clock, whatever happens to it (K1 to K18 of the design, with those in `LedgerPropertyTests` and
/// `TermPropertyTests`); the trials are the same in every run.
@DisplayName("Any clock")
class ClockPropertyTests {

    private static final int TRIALS = 300;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final WorkCalendar CALENDAR = PackagedCalendar.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final Reference PROOF = new Reference("registry", "1", "12/CV", "Câu hỏi");

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m"})
    void keepsItsDateWhenNoCountingDayLiesInThePause(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var plain = started(start, (10 + chance.nextInt(20)) + unit);
            var from = start.plusDays(1 + chance.nextInt(5));
            var to = unit.equals("wd") ? lastBeforeWorked(from) : from;

            var paused = plain.with(pause(from, from.plusDays(20))).with(new Entry.Resumed(noon(to), false));

            assertThat(project(paused, TODAY).dueOn())
                    .isEqualTo(project(plain, TODAY).dueOn());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m"})
    void isDueNoEarlierForALargerLimitOrALaterAnchor(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var amount = 3 + chance.nextInt(20);
            var from = start.plusDays(2);
            var length = chance.nextInt(8);

            var due = project(paused(start, amount + unit, from, length), TODAY).dueOn();

            assertThat(project(paused(start, (amount + 1) + unit, from, length), TODAY)
                            .dueOn())
                    .isAfterOrEqualTo(due);
            assertThat(project(paused(start.plusDays(1), amount + unit, from, length), TODAY)
                            .dueOn())
                    .isAfterOrEqualTo(due);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d"})
    void isTheSumOfItsSegmentsAfterAnyHandOversReturnsAndReopenings(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var ledger = started(start, "40" + unit);
            var at = start;
            for (int i = chance.nextInt(8); i > 0; i--) {
                at = at.plusDays(chance.nextInt(6));
                ledger = switch (chance.nextInt(3)) {
                    case 0 -> ledger.with(new Entry.HandedOver(noon(at), anOrganisation()));
                    case 1 -> ledger.with(new Entry.HandedOver(noon(at), null));
                    default ->
                        ledger.with(new Entry.Stopped(noon(at), "trả lời"))
                                .with(new Entry.StopVoided(noon(at.plusDays(1)), "mở lại"));
                };
            }
            var projector = projector(CALENDAR, TODAY);
            var projection = projector.project(ledger, Effect.COMMITMENT);
            var counted = unit.equals("wd") ? Unit.WORKING_DAY : Unit.CALENDAR_DAY;

            var sum = projection.course().all(projector.now()).stream()
                    .filter(Course.Stretch::running)
                    .mapToInt(stretch -> projector.counted(counted, stretch))
                    .sum();

            assertThat(sum).isEqualTo((int) projection.consumed());
            assertThat(sum).isEqualTo(CALENDAR.counted(counted, start, TODAY));
        });
    }

    @Test
    void hasAnAgeThatOnlyTheFirstReceiptDecides() {
        anywhere(chance -> {
            var start = day(chance);
            var projector = projector(CALENDAR, TODAY);
            var received = noon(start.minusDays(chance.nextInt(30)));

            var age = projector.counted(Unit.CALENDAR_DAY, received, projector.now());

            assertThat(age)
                    .isEqualTo(Math.toIntExact(TODAY.toEpochDay()
                            - received.atZone(ZONE).toLocalDate().toEpochDay()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m", "wh"})
    void isProjectedTheSameByTheSameCalendarWhateverWasBetween(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var ledger =
                    started(start, (5 + chance.nextInt(20)) + unit).with(pause(start.plusDays(1), start.plusDays(3)));
            var other = with(start.plusDays(1 + chance.nextInt(20)), DayKind.OFF);

            var before = projector(CALENDAR, TODAY).project(ledger, Effect.COMMITMENT);
            var moved = projector(other, TODAY).project(ledger, Effect.COMMITMENT);
            var noted = ledger.with(new Entry.Breached(before.breachAt()))
                    .with(new Entry.Reprojected(before.due(), before.due(), moved.due(), 2));
            var back = projector(CALENDAR, TODAY).project(noted, Effect.COMMITMENT);

            assertThat(back.dueOn()).isEqualTo(before.dueOn());
            assertThat(back.consumed()).isEqualTo(before.consumed());
            assertThat(projector(other, TODAY).project(noted, Effect.COMMITMENT).due())
                    .isEqualTo(moved.due());
            assertThat(noted.inForce()).anyMatch(Entry.Breached.class::isInstance);
        });
    }

    @Test
    void standsStillOnlyWithAProofWithinItsCapAndWhileSomethingRemains() {
        anywhere(chance -> {
            var start = day(chance);
            var clock = clock(started(start, (2 + chance.nextInt(10)) + "wd"), Effect.COMMITMENT);
            var at = noon(start.plusDays(chance.nextInt(20)));
            var projector = new Projector(CALENDAR, ZONE, at);
            var cap = CALENDAR.after(Unit.WORKING_DAY, projector.date(at), 3);
            var asked = CALENDAR.after(Unit.CALENDAR_DAY, projector.date(at), chance.nextInt(8));
            var proof = chance.nextInt(4) == 0 ? null : PROOF;

            var decision = clock.pause(new Pause("WAIT_QUESTION", proof, asked), at, reasons(), projector);

            var mayPause = proof != null
                    && !asked.isAfter(cap)
                    && projector.date(at).isBefore(clock.project(projector).dueOn());
            assertThat(decision instanceof RunningClock.Decision.Written).isEqualTo(mayPause);
        });
    }

    @Test
    void thatIsLawNeverStandsStillForWhatIsNotADecision() {
        anywhere(chance -> {
            var start = day(chance);
            var clock = clock(started(start, "15wd"), Effect.LAW);
            var at = noon(start.plusDays(1));

            var decision = clock.pause(
                    new Pause("WAIT_QUESTION", PROOF, null), at, reasons(), new Projector(CALENDAR, ZONE, at));

            assertThat(decision).isEqualTo(new RunningClock.Decision.Refused(Refusal.NOT_PAUSABLE));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m", "h", "wh"})
    void runsOnByItselfWhenItsPauseEnds(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var last = start.plusDays(1 + chance.nextInt(9));
            var ledger = started(start, "200" + unit).with(pause(start.plusDays(1), last));

            assertThat(project(ledger, last).course().state()).isEqualTo(ClockState.PAUSED);
            assertThat(project(ledger, last.plusDays(1)).course().state()).isEqualTo(ClockState.RUNNING);
        });
    }

    @Test
    void ofHoursIsDueSoManyHoursLaterWhateverTheCalendarSays() {
        anywhere(chance -> {
            var start = noon(day(chance)).plusSeconds(chance.nextInt(86_400));
            var hours = 1 + chance.nextInt(200);
            var ledger = new Ledger(List.of())
                    .with(new Entry.Started(
                            start, Limit.hours(hours), Direction.AFTER, Roll.NONE, null, null, 0, null));

            assertThat(project(ledger, TODAY).due()).isEqualTo(start.plus(Duration.ofHours(hours)));
        });
    }

    @Test
    void ofOfficeHoursCountsOnlyTheTimeInWhichOfficesAreOpen() {
        anywhere(chance -> {
            var start = day(chance).atTime(chance.nextInt(24), chance.nextInt(60));
            var hours = 1 + chance.nextInt(60);

            var due = CALENDAR.after(Unit.WORKING_HOUR, start, Duration.ofHours(hours));

            assertThat(CALENDAR.seconds(Unit.WORKING_HOUR, start, due)).isEqualTo(hours * 3_600L);
            assertThat(CALENDAR.isWorked(due.toLocalDate())).isTrue();
            assertThat(CALENDAR.hours().spans())
                    .anyMatch(span -> !due.toLocalTime().isBefore(span.from())
                            && !due.toLocalTime().isAfter(span.to()));
            assertThat(CALENDAR.seconds(
                            Unit.WORKING_HOUR, CALENDAR.before(Unit.WORKING_HOUR, due, Duration.ofHours(hours)), due))
                    .isEqualTo(hours * 3_600L);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKING_DAY", "CALENDAR_DAY", "MONTH", "WORKING_HOUR"})
    void thatTouchesAYearWithoutANoticeSaysSo(Unit unit) {
        var ledger = new Ledger(List.of())
                .with(new Entry.Started(
                        noon(LocalDate.of(2026, 12, 28)),
                        new Limit(unit == Unit.MONTH ? 1 : 35, unit),
                        Direction.AFTER,
                        unit.customaryRoll(),
                        null,
                        null,
                        0,
                        null));

        var projection = project(ledger, TODAY);

        assertThat(projection.dueOn().getYear()).isEqualTo(2027);
        assertThat(projection.standing()).isEqualTo(Standing.INCOMPLETE);
        assertThat(new ClockExplanation(projector(CALENDAR, TODAY), ledger.start(), projection).steps())
                .anyMatch(step -> step.key().equals("calendar.step.unsure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d"})
    void isExplainedByPartsThatGiveItsDateAgain(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var amount = 4 + chance.nextInt(20);
            var from = start.plusDays(1 + chance.nextInt(3));
            var ledger = started(start, amount + unit).with(pause(from, from.plusDays(chance.nextInt(6))));
            var projector = projector(CALENDAR, TODAY);
            var projection = projector.project(ledger, Effect.COMMITMENT);

            var steps = new ClockExplanation(projector, ledger.start(), projection).steps();

            assertThat(Recounted.of(steps).dueOn()).isEqualTo(projection.dueOn());
            assertThat(Recounted.of(steps).counted()).isEqualTo(amount);
        });
    }

    @Test
    void isExtendedOnceAndOnlyBeforeItsTermIsOver() {
        anywhere(chance -> {
            var start = day(chance);
            var clock = clock(started(start, (2 + chance.nextInt(15)) + "wd"), Effect.COMMITMENT);
            var at = noon(start.plusDays(chance.nextInt(25)));
            var projector = new Projector(CALENDAR, ZONE, at);
            var isOver = !at.isBefore(clock.project(projector).due());

            var first = clock.extend(3, null, "lý do", at, projector);

            assertThat(first instanceof RunningClock.Decision.Refused).isEqualTo(isOver);
            if (first instanceof RunningClock.Decision.Written(var entry)) {
                var extended = clock(clock.ledger().with(entry), Effect.COMMITMENT);
                assertThat(extended.extend(3, null, "nữa", at, projector))
                        .isEqualTo(new RunningClock.Decision.Refused(Refusal.EXTENDED_ALREADY));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wd", "d", "m", "h", "wh"})
    void isAgainAsItWasWhenAWrongEntryIsCancelled(String unit) {
        anywhere(chance -> {
            var start = day(chance);
            var right = started(start, "30" + unit).with(pause(start.plusDays(1), start.plusDays(2)));
            var at = start.plusDays(3 + chance.nextInt(5));
            var wrong = List.of(
                    pause(at, at.plusDays(5)),
                    new Entry.Stopped(noon(at), "nhầm"),
                    new Entry.HandedOver(noon(at), null),
                    new Entry.Extended(noon(at), 5, null, "nhầm"));
            var entry = wrong.get(chance.nextInt(wrong.size()));

            var cancelled = right.with(entry).with(new Entry.EntryCorrected(noon(at), 3, "ghi nhầm"));

            assertThat(project(cancelled, TODAY)).isEqualTo(project(right, TODAY));
        });
    }

    private static LocalDate lastBeforeWorked(LocalDate from) {
        var to = from;
        while (!CALENDAR.isWorked(to.plusDays(1))) {
            to = to.plusDays(1);
        }
        return to;
    }

    private static Ledger paused(LocalDate start, String limit, LocalDate from, int length) {
        return started(start, limit).with(pause(from, from.plusDays(length)));
    }

    private static RunningClock clock(Ledger ledger, Effect effect) {
        var definition = new Definition(
                "EX-A",
                1,
                "",
                "",
                ledger.start().limit(),
                Unit.WORKING_DAY,
                Direction.AFTER,
                Roll.NONE,
                effect,
                "",
                Definition.BasisStatus.POLICY,
                List.of("WAIT_QUESTION"),
                1,
                "MEDIUM");
        var fresh = NewClock.of(
                "T",
                "EX-A",
                PROOF,
                Audience.of(anOrganisation()),
                ledger.start().at());
        return new RunningClock(ClockRow.before(ledger.start(), fresh, definition, null), definition, ledger);
    }

    private static Map<String, PauseReason> reasons() {
        return Map.of(
                "WAIT_QUESTION",
                new PauseReason(
                        "WAIT_QUESTION",
                        "",
                        "",
                        Limit.workingDays(3),
                        1,
                        Set.copyOf(EnumSet.of(Effect.COMMITMENT, Effect.INTERNAL))));
    }

    private static WorkCalendar with(LocalDate day, DayKind kind) {
        var year = CALENDAR.year(day.getYear());
        var days = new ArrayList<>(year.days());
        days.removeIf(special -> special.day().equals(day));
        days.add(SpecialDay.of(day, kind, "thử", "thử"));
        return CALENDAR.with(new CalendarYear(year.year(), year.standing(), year.decision(), days));
    }

    private static Projector projector(WorkCalendar calendar, LocalDate today) {
        return new Projector(calendar, ZONE, noon(today).plusSeconds(3_600));
    }

    private static OrganisationId anOrganisation() {
        return new OrganisationId(UUID.randomUUID());
    }

    private static void anywhere(Consumer<Random> trial) {
        var chance = new Random(29);
        for (int i = 0; i < TRIALS; i++) {
            trial.accept(chance);
        }
    }

    private static LocalDate day(Random chance) {
        return LocalDate.of(2021, 1, 2).plusDays(chance.nextInt(365 * 5));
    }
}
