package vn.phoihop.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.reading.checks.Arithmetic;
import vn.phoihop.reading.text.Passage;

@DisplayName("Hostile text")
class HostileTextTests {

    static Stream<String> texts() {
        return Stream.of(
                "(".repeat(1_000_000),
                "(".repeat(500_000) + ")".repeat(500_000),
                "9".repeat(100_000) + " người",
                "1.".repeat(200_000),
                "1,1 ".repeat(100_000),
                "(1 người, ".repeat(50_000),
                "trong đó ".repeat(50_000),
                "tăng 5% ".repeat(40_000),
                "gồm: 1 xã; ".repeat(10_000),
                "a".repeat(1_000_000),
                "12/".repeat(200_000),
                "100 hộ (50 hộ, 50 hộ) ".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadInBoundedTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var passage = new Passage(Passage.Kind.TEXT, text, List.of(new Passage.Piece(0, 1, 0)));
            var statements = Statements.of(List.of(passage));

            assertThat(Arithmetic.of(statements).checks()).isNotNull();
            assertThat(Figures.of(statements))
                    .allSatisfy(figure -> assertThat(figure.value().precision()).isLessThan(40));
        });
    }
}
