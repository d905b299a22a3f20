package vn.phoihop.reading.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.reading.Check;
import vn.phoihop.reading.Figure;
import vn.phoihop.reading.figures.Figures;
import vn.phoihop.reading.figures.Statements;
import vn.phoihop.reading.text.Passages;

@DisplayName("What the arithmetic advises and shows")
class AdviceTests {

    @Test
    void namesTheSumOrSendsBackToTheParts() {
        var findings = Arithmetic.of(read("Có 94 vụ, gồm: 34 vụ trộm cắp, 45 vụ đánh bạc, 17 vụ lừa đảo."))
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("wrong-sum");
            assertThat(finding.suggestion()).isEqualTo("96, hoặc xem lại các phần");
            assertThat(finding.suggestionEn()).isEqualTo("96, or check the parts");
        });
    }

    @Test
    void printsImpliedAmountsAsPlainNumbers() {
        var checks = Arithmetic.of(read("Diện tích gieo trồng 35.420 ha, đạt 64,2% kế hoạch."))
                .checks();

        assertThat(checks).singleElement().satisfies(check -> {
            assertThat(check.kind()).isEqualTo(Check.Kind.IMPLIED);
            assertThat(check.computed()).isEqualTo("35420/0.642 = 55171.34");
        });
    }

    @Test
    void takesTheSecondNumberOfAChangeForAChange() {
        var figures = Figures.of(read("Tai nạn giao thông giảm 03 vụ, 02 người so với cùng kỳ năm 2024."));

        assertThat(figures)
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.comparison())
                        .isNotNull()
                        .satisfies(comparison -> {
                            assertThat(comparison.direction()).isEqualTo(Figure.Direction.DOWN);
                            assertThat(comparison.absolute()).isEqualTo(figure.value());
                        }));
        assertThat(figures).extracting(Figure::value).containsExactly(BigDecimal.valueOf(3), BigDecimal.valueOf(2));
    }

    private static Statements read(String text) {
        return Statements.of(Passages.of(List.of(text)));
    }
}
