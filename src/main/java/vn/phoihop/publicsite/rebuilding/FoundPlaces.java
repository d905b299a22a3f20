package vn.phoihop.publicsite.rebuilding;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Reads a page letter by letter and remembers where each stands, to say where on it something was found. Places are in
/// points from the upper left corner, as the page is looked at.
final class FoundPlaces extends PDFTextStripper {

    /// Marks above and below a Vietnamese letter reach over the height a font names.
    private static final float MARGIN = 3;

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable TextPosition> letters = new ArrayList<>();

    private final Harmless harmless;

    private FoundPlaces(Harmless harmless) {
        this.harmless = harmless;
        setSortByPosition(true);
    }

    /// For each page what is to be covered on it.
    static List<List<Shape>> of(PDDocument document, Harmless harmless) throws IOException {
        var all = new ArrayList<List<Shape>>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var reader = new FoundPlaces(harmless);
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.getText(document);
            all.add(reader.found());
        }
        return all;
    }

    private List<Shape> found() {
        return harmless.leftIn(text.toString()).stream()
                .flatMap(each -> letters.subList(each.from(), each.to()).stream())
                .filter(Objects::nonNull)
                .map(FoundPlaces::place)
                .toList();
    }

    /// The box of a letter, whichever way it is written: along the line from its beginning to its end.
    private static Shape place(TextPosition letter) {
        var from = letter.getTextMatrix();
        double x = from.getTranslateX();
        double y = from.getTranslateY();
        double length = Math.hypot(letter.getEndX() - x, letter.getEndY() - y);
        double alongX = length == 0 ? 1 : (letter.getEndX() - x) / length;
        double alongY = length == 0 ? 0 : (letter.getEndY() - y) / length;
        var onPage = new AffineTransform(alongX, alongY, -alongY, alongX, x, y);
        onPage.preConcatenate(asLookedAt(letter));
        return onPage.createTransformedShape(new Rectangle2D.Double(
                -1, -MARGIN - letter.getHeightDir() / 4, length + 2, letter.getHeightDir() * 1.25 + 2 * MARGIN));
    }

    /// From the place on the page as it is written, upwards from the lower left corner, to the page as it is turned.
    private static AffineTransform asLookedAt(TextPosition letter) {
        double width = letter.getPageWidth();
        double height = letter.getPageHeight();
        return switch (letter.getRotation()) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        for (var letter : positions) {
            var said = letter.getUnicode();
            text.append(said);
            for (int i = 0; i < said.length(); i++) {
                letters.add(letter);
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        gap(' ');
    }

    @Override
    protected void writeLineSeparator() {
        gap('\n');
    }

    private void gap(char with) {
        text.append(with);
        letters.add(null);
    }
}
