package vn.phoihop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.PackagedCalendar;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.calendar.days.WorkCalendar;
import vn.phoihop.shared.Reference;

@DisplayName("A ledger")
class LedgerTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final WorkCalendar CALENDAR = PackagedCalendar.load();
    private static final Reference PROOF = new Reference("documents", "1", "12/CV", "Câu hỏi");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-12, 7wd, -, -, 2026-11-23",
                "2026-11-12, 7wd, 2026-11-16, 2026-11-18, 2026-11-26",
                "2026-11-12, 7wd, 2026-11-13, 2026-11-15, 2026-11-23",
                "2026-11-12, 10wd, -, -, 2026-11-27",
                "2026-11-12, 10wd, 2026-11-23, 2026-11-24, 2026-11-27",
                "2026-11-20, 30d, -, -, 2026-12-21",
                "2026-11-20, 30d, 2026-12-01, 2026-12-08, 2026-12-28",
                "2026-02-02, 15wd, -, -, 2026-03-02",
                "2026-02-02, 15wd, 2026-02-13, 2026-02-22, 2026-03-02",
                "2026-02-02, 15wd, 2026-02-13, 2026-02-23, 2026-03-03"
            })
    void isDueAsItsGoldenVectorSays(
            LocalDate start, String limit, @Nullable LocalDate paused, @Nullable LocalDate resumed, LocalDate due) {
        var ledger = started(start, limit);
        if (paused != null && resumed != null) {
            ledger = ledger.with(pause(paused, resumed.plusDays(30))).with(new Entry.Resumed(noon(resumed), false));
        }

        assertThat(project(ledger, due).dueOn()).isEqualTo(due);
    }

    @Test
    void letsAPauseEndByItself() {
        var ledger = started(LocalDate.of(2026, 11, 12), "7wd")
                .with(pause(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18)));

        var later = project(ledger, LocalDate.of(2026, 11, 20));

        assertThat(later.course().state()).isEqualTo(ClockState.RUNNING);
        assertThat(later.dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void countsTheTimeSinceAStopThatWasVoid() {
        var ledger = started(LocalDate.of(2026, 11, 12), "7wd")
                .with(new Entry.Stopped(noon(LocalDate.of(2026, 11, 16)), "trả lời"))
                .with(new Entry.StopVoided(noon(LocalDate.of(2026, 11, 19)), "khiếu nại được chấp nhận"));

        assertThat(project(ledger, LocalDate.of(2026, 11, 20)).dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void freezesWhatWasConsumedWhenItStops() {
        var ledger = started(LocalDate.of(2026, 11, 12), "7wd")
                .with(new Entry.Stopped(noon(LocalDate.of(2026, 11, 17)), "trả lời"));

        var muchLater = project(ledger, LocalDate.of(2026, 12, 17));

        assertThat(muchLater.consumed()).isEqualTo(3);
        assertThat(muchLater.dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void countsBackFromAnEvent() {
        var start = new Entry.Started(
                noon(LocalDate.of(2026, 11, 2)),
                Limit.workingDays(3),
                Direction.BEFORE,
                Roll.NONE,
                LocalDate.of(2026, 11, 27),
                null,
                0,
                null);

        assertThat(project(new Ledger(List.of()).with(start), LocalDate.of(2026, 11, 3))
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void inHoursGoesOnFromAPauseToTheSecond() {
        var start = LocalDateTime.of(2026, 11, 20, 16, 30).atZone(ZONE).toInstant();
        var ledger = new Ledger(List.of())
                .with(new Entry.Started(start, Limit.hours(24), Direction.AFTER, Roll.NONE, null, null, 0, null))
                .with(new Entry.Paused(
                        start.plusSeconds(3_600), "OFFICIAL_SUSPENSION", LocalDate.of(2026, 12, 1), PROOF))
                .with(new Entry.Resumed(start.plusSeconds(7_200), false));

        var projection = new Projector(CALENDAR, ZONE, start.plusSeconds(10_000)).project(ledger, Effect.COMMITMENT);

        assertThat(projection.due()).isEqualTo(start.plusSeconds(25 * 3_600));
        assertThat(projection.standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void cancelsAnEntryAndRestoresExactlyWhatWasBefore() {
        var before = started(LocalDate.of(2026, 11, 12), "7wd");
        var today = LocalDate.of(2026, 11, 20);
        var wrong = before.with(pause(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 25)));

        var corrected = wrong.with(new Entry.EntryCorrected(noon(today), 2, "ghi nhầm"));

        assertThat(project(wrong, today)).isNotEqualTo(project(before, today));
        assertThat(project(corrected, today)).isEqualTo(project(before, today));
    }

    @Test
    void countsABreachOfAPromiseOnlyFromTheDayItsEarlierDateWasTold() {
        var told = LocalDate.of(2026, 11, 25);
        var ledger = started(LocalDate.of(2026, 11, 12), "7wd")
                .with(new Entry.Reprojected(
                        noon(told), noon(LocalDate.of(2026, 11, 30)), noon(LocalDate.of(2026, 11, 24)), 2));

        assertThat(project(ledger, told, Effect.COMMITMENT).breachAt()).isEqualTo(midnightAfter(told));
        assertThat(project(ledger, told, Effect.LAW).breachAt()).isEqualTo(midnightAfter(LocalDate.of(2026, 11, 23)));
    }

    static Ledger started(LocalDate day, String limit) {
        var read = Limit.read(limit).orElseThrow();
        return new Ledger(List.of())
                .with(new Entry.Started(
                        noon(day), read, Direction.AFTER, read.unit().customaryRoll(), null, null, 0, null));
    }

    static Entry.Paused pause(LocalDate from, LocalDate lastDay) {
        return new Entry.Paused(noon(from), "WAIT_PERSON", lastDay, PROOF);
    }

    static Projection project(Ledger ledger, LocalDate today) {
        return project(ledger, today, Effect.COMMITMENT);
    }

    static Projection project(Ledger ledger, LocalDate today, Effect effect) {
        return new Projector(CALENDAR, ZONE, noon(today).plusSeconds(3_600)).project(ledger, effect);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
