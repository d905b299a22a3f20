package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.typesetting.Block.Column;
import vn.phoihop.typesetting.Block.Row;
import vn.phoihop.typesetting.Block.Stand;

@DisplayName("A crowded page")
class CrowdedPagesTests {

    private final Typesetter typesetter = new Typesetter();

    private static OfficialDocument saying(List<Block> body) {
        return Samples.stateReport().saying(body);
    }

    @Test
    void neverBreaksANumberOfATable() {
        var columns = new ArrayList<>(List.of(new Column(0.5, Stand.CENTRE), new Column(3, Stand.LEFT)));
        IntStream.range(0, 6).forEach(i -> columns.add(new Column(1, Stand.RIGHT)));
        var head = Row.of("TT", "Đơn vị", "Vấn đề", "Giải quyết", "Kiến nghị", "Trả lời", "Lượt người", "Kinh phí");
        var row = Row.of("116", "Xã Tân Lập", "812", "348", "1.234", "987", "12.345.678", "12.345.678.901,5");
        var strong = new Row(row.cells(), true);

        var printed = Printed.of(typesetter.pdf(
                saying(List.of(new Block.Table(null, null, columns, List.of(head), List.of(row, strong))))));

        assertThat(printed.words().stream().map(Printed.Word::text).filter(word -> word.contains(".")))
                .contains("12.345.678", "12.345.678.901,5")
                .doesNotContain("12.345.6", "78", "78.901,5");
    }

    @Test
    void keepsTheSignatureWholeBesideRecipientsOfMoreThanAPage() {
        var recipients = IntStream.rangeClosed(1, 80)
                .mapToObj(i -> "Sở, ban, ngành số " + i)
                .toList();
        for (int lines = 20; lines < 34; lines++) {
            var body = IntStream.range(0, lines)
                    .<Block>mapToObj(i -> Block.Paragraph.of("Nội dung."))
                    .toList();
            var document = saying(body).signed(Samples.stateReport().signatures(), new Recipients(recipients, "VT"));

            var words = Printed.of(typesetter.pdf(document)).words();

            assertThat(page(words, "KT.")).as("after %d lines", lines).isEqualTo(page(words, "Phước"));
            assertThat(page(words, "80;")).isGreaterThanOrEqualTo(page(words, "KT."));
        }
    }

    private static int page(List<Printed.Word> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow()
                .page();
    }

    @Test
    void isCriticisedInFewWords() {
        var recipients = IntStream.rangeClosed(1, 80)
                .mapToObj(i -> "Cơ quan nhận văn bản số " + i)
                .toList();

        var findings = typesetter.check(
                Samples.stateReport().signed(Samples.stateReport().signatures(), new Recipients(recipients, "VT")));

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("too-long"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).hasSizeLessThan(250));
    }
}
