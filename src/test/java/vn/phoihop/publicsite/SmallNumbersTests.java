package vn.phoihop.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("Small numbers")
class SmallNumbersTests {

    private static final long X = SmallNumbers.HIDDEN;

    @Test
    void areHiddenTogetherWithWhatWouldGiveThemAway() {
        assertThat(SmallNumbers.hide(new long[][] {{10, 3, 20}, {12, 8, 9}, {30, 31, 32}}))
                .isDeepEqualTo(new long[][] {{X, X, 20}, {X, X, 9}, {30, 31, 32}});
    }

    @Test
    void leaveATableAloneThatHasNone() {
        assertThat(SmallNumbers.hide(new long[][] {{0, 5}, {6, 0}})).isDeepEqualTo(new long[][] {{0, 5}, {6, 0}});
        assertThat(SmallNumbers.sum(4)).isEqualTo(X);
        assertThat(SmallNumbers.sum(5)).isEqualTo(5);
    }

    /// In no row and no column of more than one cell stands a hidden cell alone, and no small count is left.
    @RepeatedTest(200)
    void cannotBeWorkedOutFromTheSumsOfALine(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var counts = new long[2 + random.nextInt(6)][2 + random.nextInt(6)];
        for (var row : counts) {
            for (int at = 0; at < row.length; at++) {
                row[at] = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(40);
            }
        }

        var shown = SmallNumbers.hide(counts);

        for (int row = 0; row < shown.length; row++) {
            int hidden = 0;
            for (long cell : shown[row]) {
                hidden += cell == X ? 1 : 0;
                assertThat(cell == X || cell == 0 || cell >= 5).isTrue();
            }
            assertThat(hidden).isNotEqualTo(1);
        }
        for (int column = 0; column < shown[0].length; column++) {
            int hidden = 0;
            for (var row : shown) {
                hidden += row[column] == X ? 1 : 0;
            }
            assertThat(hidden).isNotEqualTo(1);
        }
    }
}
