package vn.phoihop.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import vn.phoihop.reading.Symbol;
import vn.phoihop.reading.checks.StructureChecks;
import vn.phoihop.reading.text.Passages;

@DisplayName("Whatever comes in")
class HeadFuzzTests {

    @FuzzTest(maxDuration = "2m")
    void theHeadIsReadWithoutFailing(byte[] data) {
        var text = text(data);
        var lines = List.of(text.split("\n", -1));
        var passages = Passages.of(lines);
        var head = Heads.read(lines, passages);
        var sections = Sections.of(passages);
        var cited = Citations.places(passages, head);

        var findings = StructureChecks.of(lines, passages, head, sections, cited);

        assertThat(findings).allMatch(finding -> finding.line() >= 1 && finding.line() <= lines.size());
    }

    @FuzzTest(maxDuration = "2m")
    void aSymbolThatIsReadIsReadAgainFromItsPrint(byte[] data) {
        var text = text(data);

        Symbol.parse(text)
                .ifPresent(symbol -> assertThat(Symbol.parse(symbol.printed()))
                        .hasValueSatisfying(again -> assertThat(again.printed()).isEqualTo(symbol.printed())));
    }

    private static String text(byte[] data) {
        return Normalizer.normalize(new String(data, StandardCharsets.UTF_8), Normalizer.Form.NFC);
    }
}
