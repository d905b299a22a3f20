package vn.phoihop.publicsite.rebuilding;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws each page of a PDF as a picture and covers what looks like personal data: nothing lies below a cover, because
/// the words are gone. A PDF in which nothing is found keeps its words.
final class CoveredPages {

    private static final int DPI = 150;
    private static final float QUALITY = 0.85f;
    private static final float POINTS_OF_AN_INCH = 72;

    private CoveredPages() {}

    static Rebuilt of(byte[] content, Harmless harmless) throws IOException {
        try (var old = Loader.loadPDF(content);
                var fresh = new PDDocument()) {
            var places = FoundPlaces.of(old, harmless);
            if (places.stream().allMatch(List::isEmpty)) {
                return Pdfs.rebuild(content);
            }
            var renderer = new PDFRenderer(old);
            for (int page = 0; page < old.getNumberOfPages(); page++) {
                var picture = renderer.renderImageWithDPI(page, DPI, ImageType.RGB);
                cover(picture, places.get(page));
                lay(picture, size(old.getPage(page)), fresh);
            }
            var bytes = new ByteArrayOutputStream();
            fresh.save(bytes);
            return new Rebuilt("application/pdf", bytes.toByteArray(), "");
        }
    }

    private static void cover(BufferedImage picture, List<Shape> places) {
        var pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        pen.transform(AffineTransform.getScaleInstance(DPI / POINTS_OF_AN_INCH, DPI / POINTS_OF_AN_INCH));
        places.forEach(pen::fill);
        pen.dispose();
    }

    /// How large the page is as it is looked at.
    private static PDRectangle size(PDPage page) {
        var box = page.getCropBox();
        return page.getRotation() % 180 == 0
                ? new PDRectangle(box.getWidth(), box.getHeight())
                : new PDRectangle(box.getHeight(), box.getWidth());
    }

    private static void lay(BufferedImage picture, PDRectangle size, PDDocument fresh) throws IOException {
        var page = new PDPage(size);
        fresh.addPage(page);
        var image = JPEGFactory.createFromImage(fresh, picture, QUALITY);
        try (var content = new PDPageContentStream(fresh, page)) {
            content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
        }
    }
}
