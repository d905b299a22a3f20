package vn.phoihop.typesetting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.phoihop.typesetting.layout.Typeface;

/// One page to draw on, measured in points from its upper left corner.
final class Canvas implements AutoCloseable {

    static final float THIN = 0.5f;
    private static final float UNDERLINE = 0.6f;

    private final PDPageContentStream stream;
    private final Map<Typeface, PDFont> fonts;
    private final double height;

    Canvas(PDDocument document, Map<Typeface, PDFont> fonts, double width, double height) {
        this.fonts = fonts;
        this.height = height;
        var page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        try {
            stream = new PDPageContentStream(document, page);
            stream.setLineWidth(THIN);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    /// Words and the blanks between them; each blank but the last is widened by `stretch`.
    void words(Typeface face, double size, double x, double baseline, List<String> words, double stretch) {
        try {
            stream.beginText();
            stream.setFont(fonts.get(face), (float) size);
            stream.newLineAtOffset((float) x, (float) (height - baseline));
            if (words.size() == 1) {
                stream.showText(words.getFirst());
            } else {
                stream.showTextWithPositioning(spaced(words, (float) (-stretch / size * 1000)));
            }
            stream.endText();
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private static Object[] spaced(List<String> words, float widening) {
        var items = new Object[words.size() * 2 - 1];
        for (int i = 0; i < words.size(); i++) {
            items[2 * i] = words.get(i);
            if (i > 0) {
                items[2 * i - 1] = widening;
            }
        }
        return items;
    }

    /// A thin line across.
    void across(double x, double y, double length) {
        line(x, y, x + length, y);
    }

    /// A line under words.
    void underline(double x, double y, double length) {
        try {
            stream.setLineWidth(UNDERLINE);
            line(x, y, x + length, y);
            stream.setLineWidth(THIN);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        try {
            stream.moveTo((float) fromX, (float) (height - fromY));
            stream.lineTo((float) toX, (float) (height - toY));
            stream.stroke();
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    /// A frame.
    void frame(double x, double top, double width, double tall) {
        try {
            stream.addRect((float) x, (float) (height - top - tall), (float) width, (float) tall);
            stream.stroke();
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }
}
