package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.typesetting.Text.Emphasis;
import vn.phoihop.typesetting.Text.Run;

@DisplayName("Every Vietnamese letter")
class LettersTests {

    private static final String SMALL =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz";
    private static final String ALL = SMALL + SMALL.toUpperCase(Locale.ROOT) + "0123456789.,;:!?()/-–“”‘’%…§";

    private final OfficialDocument document = Samples.stateReport().saying(inEveryCut());

    @Test
    void isPrintedAndReadBackFromThePdf() throws IOException {
        try (var pdf = Loader.loadPDF(new Typesetter().pdf(document))) {
            assertThat(lettersOf(new PDFTextStripper().getText(pdf))).isEqualTo(4);
        }
    }

    @Test
    void isPrintedAndReadBackFromTheWordFile() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(new Typesetter().docx(document)));
                var text = new XWPFWordExtractor(word)) {
            assertThat(lettersOf(text.getText())).isEqualTo(4);
        }
    }

    @Test
    void isShownInThePreview() {
        assertThat(lettersOf(new Typesetter().preview(document).fragment().replaceAll("<[^>]+>", "")))
                .isEqualTo(4);
    }

    private static List<Block> inEveryCut() {
        var blocks = new ArrayList<Block>();
        for (var emphasis : Emphasis.values()) {
            blocks.add(new Block.Paragraph(Text.of(new Run.Words(ALL, emphasis))));
        }
        return blocks;
    }

    /// How often all of them stand there, in order; lines may be broken anywhere.
    private static int lettersOf(String text) {
        var whole = text.replaceAll("\\s", "");
        int count = 0;
        for (int at = whole.indexOf(ALL); at >= 0; at = whole.indexOf(ALL, at + 1)) {
            count++;
        }
        return count;
    }
}
