package vn.phoihop.publicsite.rebuilding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.publicsite.spi.NotFitToPublish;

@DisplayName("A rebuilt file")
class RebuildingTests {

    private static final String SECRET = "Canon-9876-SECRET";

    @Test
    void ofAPhotographHasItsPixelsUprightAndNothingElse() throws IOException {
        var photo = photograph(6);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(SECRET, "Exif");

        var copy = Rebuilding.of("hiện trường.JPG", photo);

        assertThat(new String(copy.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "Exif");
        var image = ImageIO.read(new ByteArrayInputStream(copy.bytes()));
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(40);
        assertThat(new Color(image.getRGB(10, 2)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(10, 37)).getBlue()).isGreaterThan(200);
    }

    @Test
    void ofAPdfHasItsPagesWithoutPropertiesNotesAndPictureData() throws IOException {
        var original = pdf();
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains(SECRET);

        var copy = Rebuilding.of("trả lời.pdf", original);

        assertThat(new String(copy.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        assertThat(copy.text()).contains("Tra loi cu tri");
        try (var made = Loader.loadPDF(copy.bytes())) {
            assertThat(made.getNumberOfPages()).isEqualTo(1);
            assertThat(made.getDocumentInformation().getAuthor()).isNull();
            assertThat(made.getDocumentCatalog().getMetadata()).isNull();
            assertThat(made.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void ofAWordDocumentHasItsWordsOnly() throws IOException {
        var copy = Rebuilding.of("trả lời.docx", docx());

        assertThat(copy.text()).contains("Trả lời cử tri", "Hạng mục");
        try (var made = new XWPFDocument(new ByteArrayInputStream(copy.bytes()))) {
            assertThat(made.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
            assertThat(made.getComments()).isNullOrEmpty();
            assertThat(made.getTables()).hasSize(1);
        }
    }

    @Test
    void redactedSaysWhereWordsWereTakenOut() throws IOException {
        var words = "Liên hệ ông Nguyễn Văn Tám, số 0912345678, để nhận tiền";

        var text = Rebuilding.redacted("tin.txt", words.getBytes(StandardCharsets.UTF_8), Harmless.of(List.of()));
        var word = Rebuilding.redacted("tin.docx", docx(words), Harmless.of(List.of()));

        for (var copy : List.of(text, word)) {
            assertThat(copy.text()).doesNotContain("Tám", "0912345678").contains("[…]", "để nhận tiền");
        }
        try (var made = new XWPFDocument(new ByteArrayInputStream(word.bytes()))) {
            assertThat(made.getParagraphs().getFirst().getText()).isEqualTo(word.text());
        }
    }

    @Test
    void redactedOfAPdfIsAPictureWithNothingBelowItsCovers() throws IOException {
        var copy = Rebuilding.redacted("tin.pdf", pdf("So dien thoai 0912345678"), Harmless.of(List.of()));

        assertThat(copy.text()).isBlank();
        try (var made = Loader.loadPDF(copy.bytes())) {
            assertThat(new PDFTextStripper().getText(made)).isBlank();
            assertThat(made.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.LETTER.getWidth(), within(1f));
            var page = new PDFRenderer(made).renderImage(0);
            assertThat(darkIn(page, 72 + 125)).isGreaterThan(0.8);
            assertThat(darkIn(page, 72 + 20)).isBetween(0.01, 0.6);
        }
    }

    @Test
    void redactedKeepsTheWordsOfAPdfInWhichNothingIsFound() throws IOException {
        assertThat(Rebuilding.redacted("tin.pdf", pdf("Tra loi cu tri"), Harmless.of(List.of()))
                        .text())
                .contains("Tra loi cu tri");
    }

    /// Written along an angle, on a page that is turned, or one of which only a part is shown.
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "90, 0, 0", "270, 0, 0", "0, 90, 0", "0, 180, 0", "0, 270, 0", "90, 90, 0", "0, 0, 40"})
    void redactedCoversWhicheverWayAPdfIsWritten(int angle, int turned, int cut) throws IOException {
        var original = slanted("So dien thoai 0912345678", angle, turned, cut);

        var copy = Rebuilding.redacted("tin.pdf", original, Harmless.of(List.of()));

        try (var before = Loader.loadPDF(slanted("              0912345678", angle, turned, cut));
                var after = Loader.loadPDF(copy.bytes())) {
            var words = new PDFRenderer(before).renderImageWithDPI(0, 144);
            var cover = new PDFRenderer(after).renderImageWithDPI(0, 144);
            assertThat(coveredShare(words, cover)).isGreaterThan(0.99);
        }
    }

    /// How many of the places where there were words have nothing but darkness around them.
    private static double coveredShare(BufferedImage words, BufferedImage cover) {
        int all = 0;
        int covered = 0;
        for (int x = 3; x < words.getWidth() - 3; x++) {
            for (int y = 3; y < words.getHeight() - 3; y++) {
                if (isDark(words, x, y)) {
                    all++;
                    covered += isDark(cover, x - 1, y)
                                    && isDark(cover, x + 1, y)
                                    && isDark(cover, x, y - 1)
                                    && isDark(cover, x, y + 1)
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(all).isGreaterThan(100);
        return covered / (double) all;
    }

    private static boolean isDark(BufferedImage page, int x, int y) {
        return new Color(page.getRGB(x, y)).getRed() < 110;
    }

    private static byte[] slanted(String words, int angle, int turned, int cut) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            page.setRotation(turned);
            if (cut > 0) {
                page.setCropBox(new PDRectangle(cut, cut, 500, 700));
            }
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.COURIER_BOLD), 14);
                content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(angle), 300, 400));
                content.showText(words);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// How much of a small place on the line of words is dark.
    private static double darkIn(BufferedImage page, int left) {
        int dark = 0;
        for (int x = left; x < left + 10; x++) {
            for (int y = page.getHeight() - 708; y < page.getHeight() - 700; y++) {
                dark += new Color(page.getRGB(x, y)).getRed() < 100 ? 1 : 0;
            }
        }
        return dark / 80.0;
    }

    private static byte[] pdf(String words) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx(String words) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText(words.substring(0, 15));
            paragraph.createRun().setText(words.substring(15));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void isNotMadeOfWhatCannotBeLookedThrough() {
        assertThatThrownBy(() -> Rebuilding.of("bảng.xlsm", new byte[] {1, 2, 3}))
                .isInstanceOf(NotFitToPublish.class);
        assertThatThrownBy(() -> Rebuilding.of("ảnh.jpg", "not an image".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotFitToPublish.class);
    }

    /// Forty wide and twenty high, left half red, right half blue, held as `turn` says.
    private static byte[] photograph(int turn) throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 20, 20);
        pen.setColor(Color.BLUE);
        pen.fillRect(20, 0, 20, 20);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return withExif(bytes.toByteArray(), turn);
    }

    private static byte[] withExif(byte[] jpeg, int turn) {
        var model = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + model.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(model.length).putInt(8 + 2 + 2 * 12 + 4);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0);
        tiff.putInt(0).put(model);
        var all = ByteBuffer.allocate(jpeg.length + 4 + 6 + tiff.capacity());
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff.capacity()));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Tra loi cu tri");
                content.endText();
                content.drawImage(JPEGFactory.createFromByteArray(document, photograph(1)), 50, 500);
            }
            document.getDocumentInformation().setAuthor(SECRET);
            var note = new PDAnnotationText();
            note.setContents(SECRET);
            page.getAnnotations().add(note);
            var xmp = new PDMetadata(document);
            xmp.importXMPMetadata(("<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Trả lời cử tri");
            document.createTable(1, 2).getRow(0).getCell(0).setText("Hạng mục");
            document.getProperties().getCoreProperties().setCreator(SECRET);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
