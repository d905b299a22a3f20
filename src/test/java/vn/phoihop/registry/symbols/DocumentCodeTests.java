package vn.phoihop.registry.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code of a document")
class DocumentCodeTests {

    private static final List<String> TYPES = List.of("QĐ", "BC", "CTr", "NQ", "KH", "CTPH", "TTr", "VPUBND");
    private static final List<String> BODIES = List.of("UBND", "HĐND", "BTGTU", "TAND", "VKSND", "MTTQ", "TW", "TTg");

    @ParameterizedTest
    @CsvSource({
        "726, BC-UBND, 726 bc ubnd",
        "04, CTr/BTGTU-HĐND-UBND-TAND-VKSND, 4 ctr btgtu hđnd tand ubnd vksnd",
        "25/2021, QĐ-TTg, 25 2021 qđ ttg",
        "202/2025, QH15, 202 2025 qh15",
        "05, BNV-VP, 5 bnv vp"
    })
    void isWhatTheNumberAndSymbolSay(String number, String symbol, String code) {
        assertThat(DocumentCode.of(number, symbol)).isEqualTo(code);
    }

    @Test
    void isNothingWhileTheNumberIsLeftOpen() {
        assertThat(DocumentCode.of("", "BC-HĐND")).isEmpty();
    }

    @Test
    void tellsAContractFromAGuidance() {
        assertThat(DocumentCode.of("12", "HĐ-UBND")).isNotEqualTo(DocumentCode.of("12", "HD-UBND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"238-QĐ/TW", "238 QD TW", "so 238-qđ/tw", "Số: 238 - QĐ / TW", "0238/qd-tw", "238–QÐ/TW"})
    void isAskedForInAnySpelling(String typed) {
        assertThat(DocumentCode.asked(typed)).contains("238 qd tw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"van de noi com", "2024", "báo cáo 616", "", "238", "-", "so"})
    void isNotAskedForByOrdinaryWords(String typed) {
        assertThat(DocumentCode.asked(typed)).isEmpty();
    }

    /// A thousand symbols, each written in another case, form, order of bodies and with other signs.
    @Test
    void staysTheSameHoweverItIsWritten() {
        var random = new Random(2026);
        for (int i = 0; i < 1000; i++) {
            var number = Integer.toString(1 + random.nextInt(9999));
            var type = TYPES.get(random.nextInt(TYPES.size()));
            var bodies = new ArrayList<>(BODIES);
            Collections.shuffle(bodies, random);
            var some = bodies.subList(0, 1 + random.nextInt(5));
            var code = DocumentCode.of(number, type + "-" + String.join("-", some));

            Collections.shuffle(some, random);
            var written = spoilt(type + "/" + String.join(" - ", some), random);

            assertThat(DocumentCode.of("0" + number, written)).isEqualTo(code);
            assertThat(DocumentCode.asked("Số " + number + " / " + written))
                    .contains(Folded.of(code).words());
        }
    }

    private static String spoilt(String symbol, Random random) {
        var text = random.nextBoolean() ? symbol.toLowerCase(Locale.ROOT) : symbol;
        text = random.nextBoolean() ? text.replace("-", "–") : text;
        text = random.nextBoolean() ? text.replace('Đ', 'Ð') : text;
        return random.nextBoolean() ? Normalizer.normalize(text, Normalizer.Form.NFD) : " " + text + " ";
    }

    @Test
    void isPrintedInTheFormOfItsRegime() {
        assertThat(DocumentCode.printed("726", "BC-UBND")).isEqualTo("726/BC-UBND");
        assertThat(DocumentCode.printed("238", "QĐ/TW")).isEqualTo("238-QĐ/TW");
        assertThat(DocumentCode.printed("72/2025", "NQLT/UBTVQH15-CP")).isEqualTo("72/2025/NQLT/UBTVQH15-CP");
    }
}
