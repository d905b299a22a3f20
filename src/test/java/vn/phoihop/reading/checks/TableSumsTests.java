package vn.phoihop.reading.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.reading.Finding;
import vn.phoihop.reading.figures.Statements;
import vn.phoihop.reading.text.Passages;

@DisplayName("A table")
class TableSumsTests {

    private static final String HEAD = "| TT | Xã | Tổng số hộ | Hộ nghèo | Hộ cận nghèo | Tỷ lệ (%) |";
    private static final String RULE = "|---|---|---|---|---|---|";

    @Test
    void isQuietWhenRowsColumnsAndSharesAgree() {
        assertThat(findings(
                        HEAD,
                        RULE,
                        "| 1 | Xã Một | 100 | 40 | 60 | 40,0 |",
                        "| 2 | Xã Hai | 80 | 20 | 60 | 25,0 |",
                        "| 3 | Xã Ba | 50 | 10 | 40 | 20,0 |",
                        "| | Tổng cộng | 230 | 70 | 160 | 30,43 |"))
                .isEmpty();
    }

    @Test
    void showsTheColumnThatDoesNotAddUp() {
        assertThat(findings(
                        HEAD,
                        RULE,
                        "| 1 | Xã Một | 100 | 40 | 60 | 40,0 |",
                        "| 2 | Xã Hai | 80 | 20 | 60 | 25,0 |",
                        "| 3 | Xã Ba | 50 | 10 | 40 | 20,0 |",
                        "| | Tổng cộng | 230 | 75 | 160 | 30,43 |"))
                .anySatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo("table-total");
                    assertThat(finding.message()).contains("70", "75", "Hộ nghèo");
                });
    }

    @Test
    void showsTheRowThatDoesNotAddUp() {
        assertThat(findings(
                        HEAD,
                        RULE,
                        "| 1 | Xã Một | 100 | 40 | 60 | 40,0 |",
                        "| 2 | Xã Hai | 80 | 20 | 60 | 25,0 |",
                        "| 3 | Xã Ba | 50 | 10 | 40 | 20,0 |",
                        "| 4 | Xã Bốn | 70 | 14 | 46 | 20,0 |"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("table-total"))
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(6));
    }

    @Test
    void showsTheShareThatIsWrong() {
        assertThat(findings(
                        HEAD,
                        RULE,
                        "| 1 | Xã Một | 100 | 40 | 60 | 40,0 |",
                        "| 2 | Xã Hai | 80 | 20 | 60 | 28,0 |",
                        "| 3 | Xã Ba | 50 | 10 | 40 | 20,0 |",
                        "| 4 | Xã Bốn | 70 | 14 | 56 | 20,0 |"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("wrong-share"))
                .satisfies(finding -> assertThat(finding.suggestion()).isEqualTo("25,0%"));
    }

    private static List<Finding> findings(String... lines) {
        return Arithmetic.of(Statements.of(Passages.of(List.of(lines)))).findings();
    }
}
