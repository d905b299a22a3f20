package vn.phoihop.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cell of a Word table")
class WordCellsTests {

    @Test
    void keepsItsParagraphsApartWhereTheTableSetsTheFoot() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("Nơi nhận:");
            row.getCell(0).addParagraph().createRun().setText("- Như trên;");
            row.getCell(1).setText("KT. CHỦ TỊCH");
            row.getCell(1).addParagraph().createRun().setText("PHÓ CHỦ TỊCH");
            document.write(out);
        }

        var lines = new OfficeText(10_000).docx(out.toByteArray()).lines();

        assertThat(lines).contains("Nơi nhận:", "- Như trên;", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }
}
