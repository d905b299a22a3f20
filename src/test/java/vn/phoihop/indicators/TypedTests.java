package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.organisations.Validity;

@DisplayName("A number as it is typed or pasted")
class TypedTests {

    private static Indicator measured(String unit, int decimals) {
        return new Indicator(
                1,
                "A",
                "",
                unit,
                decimals == 0 ? IndicatorKind.COUNT : IndicatorKind.AMOUNT,
                Wanted.NEITHER,
                Adding.SUM,
                AreaLevel.COMMUNE,
                false,
                null,
                null,
                null,
                decimals,
                null,
                null,
                0,
                "",
                "",
                Validity.since(LocalDate.of(2021, 1, 1)));
    }

    private static String read(String text, Indicator indicator) {
        return Typed.number(text, indicator).map(BigDecimal::toPlainString).orElse("?");
    }

    @Test
    void isReadAsPeopleAndSpreadsheetsWriteIt() {
        var amount = measured("tỷ đồng", 2);

        assertThat(read("1.234,5", amount)).isEqualTo("1234.5");
        assertThat(read("1,234.5", amount)).isEqualTo("1234.5");
        assertThat(read("1,234,567", amount)).isEqualTo("1234567");
        assertThat(read("1.234.567", amount)).isEqualTo("1234567");
        assertThat(read("12,5", amount)).isEqualTo("12.5");
        assertThat(read(" 1 234,5 ", amount)).isEqualTo("1234.5");
        assertThat(read("\u22123,5", amount)).isEqualTo("-3.5");
    }

    @Test
    void mayHaveItsUnitBehindItAndNoOther() {
        assertThat(read("12 người", measured("người", 0))).isEqualTo("12");
        assertThat(read("12 NGƯỜI", measured("người", 0))).isEqualTo("12");
        assertThat(read("95,5%", measured("%", 2))).isEqualTo("95.5");
        assertThat(read("12 hộ", measured("người", 0))).isEqualTo("?");
        assertThat(read("không có", measured("người", 0))).isEqualTo("?");
        assertThat(read("-", measured("người", 0))).isEqualTo("?");
    }

    @Test
    void isAThousandAfterACommaOnlyWhereThereAreNoDecimals() {
        assertThat(read("1,234", measured("người", 0))).isEqualTo("1234");
        assertThat(read("1,234", measured("tỷ đồng", 3))).isEqualTo("1.234");
        assertThat(read("0,234", measured("người", 0))).isEqualTo("0.234");
    }
}
