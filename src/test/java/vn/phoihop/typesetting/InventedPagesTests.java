package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold on every page of whatever is written: margins, sizes of letters, page numbers, and that nobody signs
/// a page without words.
@DisplayName("On the pages of any document")
class InventedPagesTests {

    private static final double CLOSE = 0.5;
    private static final double LEFT = 30;
    private static final double RIGHT = 195;
    private static final double SMALLEST_NOTE = 6;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingLeavesTheMargins(int seed) {
        var pages = Printed.of(new Typesetter().pdf(upright(Invention.of(seed))));

        assertThat(pages.words()).allSatisfy(word -> {
            assertThat(word.left()).as(word.text()).isGreaterThan(LEFT - CLOSE);
            assertThat(word.right()).as(word.text()).isLessThan(RIGHT + CLOSE);
            assertThat(word.baseline()).as(word.text()).isBetween(10.0, 297 - 20 + CLOSE);
            assertThat(word.size()).as(word.text()).isBetween(SMALLEST_NOTE, 16.0);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theNumberStandsOnEveryPageButTheFirst(int seed) {
        var document = upright(Invention.of(seed));
        var pages = Printed.of(new Typesetter().pdf(document.with(List.<Annex>of())));

        assertThat(pages.on(1).getFirst().text()).doesNotMatch("\\d+");
        for (int page = 2; page <= pages.pages(); page++) {
            var number = pages.on(page).getFirst();
            assertThat(number.text()).isEqualTo(Integer.toString(page));
            assertThat((number.left() + number.right()) / 2).isBetween(112.0, 113.0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoSignsStandsBelowWordsOfTheText(int seed) {
        var document = Invention.of(seed);
        if (document.isJoint()) {
            return;
        }
        var pages = Printed.of(new Typesetter().pdf(document));

        var end = pages.words().stream()
                .filter(word -> word.text().matches("hiện\\.(/\\.)?"))
                .reduce((before, last) -> last)
                .orElseThrow();
        assertThat(pages.word("Nơi").page()).isEqualTo(end.page());
    }

    private static OfficialDocument upright(OfficialDocument document) {
        return document.with(document.annexes().stream()
                .map(annex -> new Annex(annex.title(), annex.body(), false))
                .toList());
    }
}
