package vn.phoihop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A symbol")
class SymbolTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "Số: 726 /BC-UBND; 726; -; BC; UBND; -; 726/BC-UBND",
                "Số: /BC-HĐND; -; -; BC; HĐND; -; /BC-HĐND",
                "05/BNV-VP; 05; -; -; BNV; VP; 05/BNV-VP",
                "2403/VPUBND-KGVX; 2403; -; -; VPUBND; KGVX; 2403/VPUBND-KGVX",
                "1234/SVHTTDL-QLVH; 1234; -; -; SVHTTDL; QLVH; 1234/SVHTTDL-QLVH",
                "06/2024/QĐ-UBND; 06; 2024; QĐ; UBND; -; 06/2024/QĐ-UBND",
                "30/2020/NĐ-CP; 30; 2020; NĐ; CP; -; 30/2020/NĐ-CP",
                "237/NQ-UBTVQH16; 237; -; NQ; UBTVQH16; -; 237/NQ-UBTVQH16",
                "202/2025/QH15; 202; 2025; -; QH15; -; 202/2025/QH15",
                "81/2025/UBTVQH15; 81; 2025; -; UBTVQH15; -; 81/2025/UBTVQH15",
            })
    void ofTheStateIsTakenApart(
            String text, String number, String year, String type, String organ, String unit, String printed) {
        var symbol = parsed(text);

        assertThat(symbol).isEqualTo(new Symbol.State(number, year, type, organ, unit));
        assertThat(symbol.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"Số 1157-CV/BTGTU, 1157, CV, BTGTU", "238-QĐ/TW, 238, QĐ, TW", "Số 12-TB/BXDĐ, 12, TB, BXDĐ"})
    void ofThePartyIsTakenApart(String text, String number, String type, String organ) {
        assertThat(parsed(text)).isEqualTo(new Symbol.Party(number, type, organ));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04-CTr/BTGTU-HĐND-UBND-TAND-VKSND",
                "42-KH/BTGTU-HĐND-UBND-VKSND-TAND",
                "01-CTPH/BTGTU-UBND",
                "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"
            })
    void ofSeveralBodiesIsPrintedAsItWasWritten(String text) {
        assertThat(parsed(text)).isInstanceOf(Symbol.Joint.class);
        assertThat(parsed(text).printed()).isEqualTo(text);
    }

    @Test
    void ofSeveralBodiesIsTheSameInAnyOrder() {
        assertThat(parsed("42-KH/BTGTU-HĐND-UBND-VKSND-TAND")).isEqualTo(parsed("42-KH/BTGTU-HĐND-UBND-TAND-VKSND"));
        assertThat(parsed("42-KH/BTGTU-HĐND-UBND")).isNotEqualTo(parsed("42-KH/BTGTU-HĐND-TAND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QCVN 102:2016/BTTTT", "100", "", "ngày 30/9/2020", "2021-2025", "Ban Tuyên giáo"})
    void isNotSeenInOtherNumbers(String text) {
        assertThat(Symbol.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Số : 5 / BC - UBND, 05/BC-UBND",
        "Số: 12–KH/TU, 12-KH/TU",
        "số 7-QÐ/TW, 07-QĐ/TW",
        "61/2018/NĐCP, 61/2018/NĐ-CP",
        "Số: ....../QĐ-UBND, /QĐ-UBND",
        "Luật số: 47/2024/QH15, 47/2024/QH15"
    })
    void isReadLooselyAndPrintedStrictly(String loose, String strict) {
        assertThat(parsed(loose).printed()).isEqualTo(strict);
    }

    @Test
    void keepsTheYearOfANormativeDocumentWithItsNumber() {
        var symbol = parsed("45/2017/NĐ-CP");

        assertThat(symbol.fullNumber()).isEqualTo("45/2017");
        assertThat(symbol.notation()).isEqualTo("NĐ-CP");
    }

    @Test
    void comesBackFromItsPrintedForm() {
        var random = new Random(238);
        for (int i = 0; i < 2_000; i++) {
            var symbol = any(random);

            assertThat(Symbol.parse(symbol.printed())).contains(symbol);
        }
    }

    private static Symbol any(Random random) {
        var number = Integer.toString(10 + random.nextInt(9_000));
        var type = pick(random, "BC", "KH", "TB", "CTr", "QĐ", "NQ", "TTr");
        return switch (random.nextInt(4)) {
            case 0 -> new Symbol.State(number, null, type, pick(random, "UBND", "HĐND", "STP", "SVHTTDL"), null);
            case 1 -> new Symbol.State(number, "2024", type, pick(random, "UBND", "HĐND", "CP", "TTg"), null);
            case 2 -> new Symbol.Party(number, type, pick(random, "TU", "BTGTU", "BTGDVTU", "ĐU", "TW"));
            default ->
                new Symbol.Joint(number, null, type, List.of("BTGTU", pick(random, "UBND", "HĐND"), "TAND"), "-", "/");
        };
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }

    private static Symbol parsed(String text) {
        return Objects.requireNonNull(Symbol.parse(text).orElse(null), text);
    }
}
