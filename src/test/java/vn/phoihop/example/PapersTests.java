package vn.phoihop.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The papers of the worked example")
class PapersTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void stayNearToday() {
        var papers = Papers.upTo(TODAY, day -> day);

        assertThat(papers)
                .hasSizeGreaterThan(12)
                .allSatisfy(paper -> assertThat(paper.day()).isBetween(TODAY.minusYears(1), TODAY));
    }

    @Test
    void haveNoBlankLeft() {
        assertThat(Papers.upTo(TODAY, day -> day))
                .allSatisfy(
                        paper -> assertThat(paper.lines()).noneMatch(line -> line.contains("{") || line.contains("}")));
    }

    @Test
    void citeOneAnotherByNumberSymbolAndDay() {
        var answer = Papers.upTo(TODAY, day -> day).stream()
                .filter(paper -> paper.key().equals("gopy"))
                .findFirst()
                .orElseThrow();

        assertThat(String.join("\n", answer.lines())).contains("Công văn số 02-CV/BTGDVTU ngày 15/08/2026");
    }

    @Test
    void areWordFiles() throws Exception {
        var report = Papers.upTo(TODAY, day -> day).stream()
                .filter(paper -> paper.key().equals("bcso"))
                .findFirst()
                .orElseThrow();

        try (var document = new XWPFDocument(new ByteArrayInputStream(Typewriter.docx(report)))) {
            assertThat(document.getTables().getFirst().getRow(4).getCell(1).getText())
                    .isEqualTo("342");
        }
    }

    @Test
    void writeTheDateAsTheDecreeAsks() {
        assertThat(Papers.dateline(LocalDate.of(2026, 2, 1))).isEqualTo("ngày 01 tháng 02 năm 2026");
        assertThat(Papers.dateline(LocalDate.of(2026, 11, 21))).isEqualTo("ngày 21 tháng 11 năm 2026");
    }
}
