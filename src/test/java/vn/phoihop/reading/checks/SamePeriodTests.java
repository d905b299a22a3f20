package vn.phoihop.reading.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.reading.Check;
import vn.phoihop.reading.figures.Statements;
import vn.phoihop.reading.text.Passages;

/// The vectors of the reporting calendar: rate = difference / base, rounded to one decimal.
@DisplayName("A comparison with the same period")
class SamePeriodTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8.724 trường hợp, tăng 1,4% (119 trường hợp) | 8605",
                "23.539 trường hợp, tăng 63,3% (9.126 trường hợp) | 14413",
                "11.680 lao động, tăng 76,5% (5.062 lao động) | 6618",
                "435 lao động, tăng 123,1% (240 lao động) | 195",
            })
    void holdsForTheVectors(String words, String base) {
        var checks = checks("Đã giải quyết " + words + " so với cùng kỳ năm 2023.");

        assertThat(checks)
                .singleElement()
                .satisfies(check -> assertThat(check.kind()).isEqualTo(Check.Kind.GROWTH))
                .satisfies(check -> assertThat(check.computed()).contains("-" + base + ")/" + base))
                .satisfies(check -> assertThat(check.holds()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.282 người, gồm: sơ cấp 2.164 người, dưới 3 tháng 1.118 người",
                "435 lao động (Nhật Bản: 286 lao động, Đài Loan: 136 lao động, Hàn Quốc: 10 lao động, Lào: 03 lao động)",
                "296 lao động (Trong đó: lao động trong tỉnh 132, lao động ngoài tỉnh 164 lao động)",
                "234 doanh nghiệp tham dự (119 trực tuyến và 115 trực tiếp)",
            })
    void addsUpTheComponents(String words) {
        assertThat(checks("Toàn tỉnh có " + words + "."))
                .singleElement()
                .satisfies(check -> assertThat(check.kind()).isEqualTo(Check.Kind.SUM))
                .satisfies(check -> assertThat(check.holds()).isTrue());
    }

    @Test
    void isAnIndexAndNoChangeWhenItSaysReached() {
        var checks = checks("Có 139 lao động, đạt 97,2% so với cùng kỳ năm 2023 (143 lao động).");

        assertThat(checks).anySatisfy(check -> {
            assertThat(check.computed()).isEqualTo("139/143 = 97.2028%");
            assertThat(check.holds()).isTrue();
        });
    }

    private static List<Check> checks(String text) {
        return Arithmetic.of(Statements.of(Passages.of(List.of(text)))).checks();
    }
}
