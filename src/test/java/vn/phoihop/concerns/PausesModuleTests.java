package vn.phoihop.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.calendar.ClockState;
import vn.phoihop.concerns.triage.Profile;
import vn.phoihop.shell.spi.Tile;
import vn.phoihop.testing.ClockSweep;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.SettableTime;

@ModuleTest
@Import(SettableTime.class)
@DisplayName("A concern whose clock stood still")
class PausesModuleTests extends ConcernCase {

    @Autowired
    ConcernLists lists;

    @Autowired
    ConcernTiles tiles;

    @Autowired
    ClockSweep sweep;

    @BeforeEach
    void workIsUnderWay() {
        receive();
        triage(opened, Profile.of(3, 2, 2, 2, 3, 3));
        assign(opened);
        begin(opened);
    }

    @Test
    void whileNobodyRepliedIsDueAndLateWhereItsClockSaysOnceTheWaitIsOver() {
        act(opened, ConcernMove.ASK_PERSON, ConcernInput.words("Hộ nào đã nhận một phần?"), lead);
        var paused = answerClock();
        assertThat(line(opened).dueOn()).isEqualTo(paused.dueOn());

        runsOnBy("WAIT_PERSON", paused);

        assertThat(line(opened).state()).isEqualTo(ConcernState.IN_PROGRESS);
        isLateFromWhatItsClockSays();
    }

    @Test
    void afterAHoldingAnswerIsDueAndLateWhereItsClockSays() {
        act(
                opened,
                ConcernMove.PREPARE,
                ConcernInput.words("Đang đối chiếu").more("Trả lời đầy đủ sau").on(LocalDate.of(2026, 11, 24)),
                lead);
        act(opened, ConcernMove.APPROVE, ConcernInput.NOTHING, chief);
        act(opened, ConcernMove.HOLD, ConcernInput.NOTHING, lead);
        var paused = answerClock();
        assertThat(line(opened).dueOn()).isEqualTo(paused.dueOn());

        runsOnBy("HOLDING_ANSWER", paused);

        isLateFromWhatItsClockSays();
    }

    private void runsOnBy(String reason, ClockLine paused) {
        assertThat(paused.state()).as(reason).isEqualTo(ClockState.PAUSED);
        time.is(Objects.requireNonNull(paused.pausedUntil()).plus(Duration.ofMinutes(5)));
        sweep.now();
        assertThat(answerClock().state()).isEqualTo(ClockState.RUNNING);
    }

    private void isLateFromWhatItsClockSays() {
        var clock = answerClock();
        assertThat(line(opened).dueOn()).isEqualTo(clock.dueOn());
        assertThat(line(opened).dueAt()).isEqualTo(clock.due());
        assertThat(line(opened).clock()).isEqualTo(clock.id());
        isLate(false);
        time.is(clock.due().minusSeconds(1));
        isLate(false);
        time.is(clock.due().plusSeconds(1));
        isLate(true);
    }

    private void isLate(boolean expected) {
        assertThat(line(opened).isLate()).isEqualTo(expected);
        var late =
                lists.list(ConcernFilter.open().late(true), null, desk.actor()).lines();
        assertThat(late.stream().anyMatch(line -> line.id().equals(opened))).isEqualTo(expected);
        assertThat(lists.counts(ConcernFilter.open(), desk.actor()).late()).isEqualTo(expected ? 1 : 0);
        assertThat(tiles.of(desk.actor()))
                .filteredOn(tile -> tile.path().equals("/concerns?late=true"))
                .extracting(Tile::figure)
                .containsExactly(expected ? "1" : "0");
    }

    private ClockLine answerClock() {
        return sheet(opened).clocks().stream()
                .filter(clock -> clock.definition().equals(ConcernClocks.ANSWER))
                .findFirst()
                .orElseThrow();
    }
}
