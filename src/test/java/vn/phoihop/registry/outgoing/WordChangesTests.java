package vn.phoihop.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.phoihop.registry.outgoing.WordChanges.Piece;

@DisplayName("Two versions beside each other")
class WordChangesTests {

    @Test
    void markTheWordsThatWentAndCame() {
        var pairs = WordChanges.between(
                List.of("Đã xử lý 30 kiến nghị.", "Giữ nguyên."), List.of("Đã xử lý 32 kiến nghị.", "Giữ nguyên."));

        assertThat(pairs.getFirst().before())
                .containsExactly(new Piece("Đã xử lý ", false), new Piece("30", true), new Piece(" kiến nghị.", false));
        assertThat(pairs.getFirst().after()).contains(new Piece("32", true));
        assertThat(pairs.getLast().changed()).isFalse();
    }

    @Test
    void showALineThatHasNothingInCommonAsRemovedAndAdded() {
        var pairs = WordChanges.between(List.of("Một câu cũ."), List.of("Nội dung hoàn toàn khác."));

        assertThat(pairs).hasSize(2);
        assertThat(pairs)
                .anyMatch(pair -> pair.after().isEmpty())
                .anyMatch(pair -> pair.before().isEmpty());
    }

    /// Whatever changed, each side is its text, and what is not marked stands on both.
    @RepeatedTest(60)
    void loseNothingOfEitherText(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        var before = text(random);
        var after = text(random);

        var pairs = WordChanges.between(before, after);

        assertThat(pairs.stream().filter(pair -> !pair.before().isEmpty()).map(pair -> words(pair.before(), true)))
                .containsExactlyElementsOf(before);
        assertThat(pairs.stream().filter(pair -> !pair.after().isEmpty()).map(pair -> words(pair.after(), true)))
                .containsExactlyElementsOf(after);
        assertThat(pairs)
                .filteredOn(pair -> !pair.before().isEmpty() && !pair.after().isEmpty())
                .allSatisfy(pair -> assertThat(words(pair.before(), false)).isEqualTo(words(pair.after(), false)));
    }

    private static List<String> text(SplittableRandom random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(j -> "từ" + random.nextInt(5))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String words(List<Piece> pieces, boolean all) {
        return pieces.stream()
                .filter(piece -> all || !piece.changed())
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
