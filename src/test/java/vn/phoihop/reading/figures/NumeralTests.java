package vn.phoihop.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A numeral")
class NumeralTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06 | 6 | 0",
                "2.020 | 2020 | 0",
                "1.234 | 1234 | 0",
                "1.234,5 | 1234.5 | 1",
                "1.234.567 | 1234567 | 0",
                "1 234 | 1234 | 0",
                "12 345 678 | 12345678 | 0",
                "1,5 | 1.5 | 1",
                "31,21 | 31.21 | 2",
                "95.51 | 95.51 | 2",
                "0,035 | 0.035 | 3",
                "0.250 | 0.250 | 3",
                "1,234.5 | 1234.5 | 1",
                "1,234,567 | 1234567 | 0",
                "157.878 | 157878 | 0",
                "100 | 100 | 0",
                "5.000,00 | 5000.00 | 2",
            })
    void isReadInEveryPrintedForm(String printed, BigDecimal value, int decimals) {
        assertThat(Numeral.parse(printed)).isEqualTo(new Numeral(value, decimals));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1.2.3", "1.23.456,7", "1.234,5,6", "12.3456.789", "1234567890123456789012345678901234567890"
            })
    void isNotReadIntoWhatIsNone(String printed) {
        assertThat(Numeral.parse(printed)).isNull();
    }

    @Test
    void survivesPrintingAndReading() {
        var random = new Random(238);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(4);
            boolean looksGrouped = decimals == 3;
            var numeral = new Numeral(BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), decimals), decimals);
            if (!looksGrouped || numeral.value().compareTo(BigDecimal.valueOf(1000)) > 0) {
                assertThat(Numeral.parse(numeral.print())).isEqualTo(numeral);
            }
        }
    }
}
