package vn.phoihop.reading.text;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files of every format, made on the spot.
final class Fixtures {

    private static final String SERIF = "/liberation/LiberationSerif-Regular.ttf";

    private Fixtures() {}

    static byte[] docx(Consumer<XWPFDocument> write) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            write.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void paragraph(XWPFDocument document, String words) {
        document.createParagraph().createRun().setText(words);
    }

    static void table(XWPFDocument document, List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
    }

    static byte[] pdf(String html) {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(Fixtures::serif, "Serif Vn")
                    .withHtmlContent("<html><body style=\"font-family:'Serif Vn'\">" + html + "</body></html>", null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A line with a small raised marker in it, as word processors print footnotes.
    static byte[] pdfWithMarker(String before, String marker, String after) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream();
                var serif = serif()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var font = PDType0Font.load(document, serif);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(72, 700);
                content.setFont(font, 14);
                content.showText(before);
                content.setFont(font, 8);
                content.setTextRise(5);
                content.showText(marker);
                content.setTextRise(0);
                content.setFont(font, 14);
                content.showText(after);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A picture of printed lines, as a scanner makes it.
    static BufferedImage picture(List<String> lines) {
        var picture = new BufferedImage(1700, 200 + 70 * lines.size(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        try (var font = serif()) {
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(44f));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 100, 130 + 70 * i);
        }
        pen.dispose();
        return picture;
    }

    static byte[] png(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] scannedPdf(List<String> lines) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var picture = LosslessFactory.createFromImage(document, picture(lines));
                float height = page.getMediaBox().getWidth() * picture.getHeight() / picture.getWidth();
                content.drawImage(
                        picture,
                        0,
                        page.getMediaBox().getHeight() - height,
                        page.getMediaBox().getWidth(),
                        height);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] zip(Map<String, byte[]> files) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] odt(String body) {
        return zip(Map.of(
                "mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                          <office:body><office:text>%s</office:text></office:body>
                        </office:document-content>
                        """.formatted(body))));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream serif() {
        var stream = Fixtures.class.getResourceAsStream(SERIF);
        if (stream == null) {
            throw new IllegalStateException("no font at " + SERIF);
        }
        return stream;
    }
}
