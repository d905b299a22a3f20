package vn.phoihop.publicsite.rebuilding;

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
    static List<List<Rectangle2D>> of(PDDocument document, Harmless harmless) throws IOException {
        var all = new ArrayList<List<Rectangle2D>>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var reader = new FoundPlaces(harmless);
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.getText(document);
            all.add(reader.found());
        }
        return all;
    }

    private List<Rectangle2D> found() {
        return harmless.leftIn(text.toString()).stream()
                .flatMap(each -> letters.subList(each.from(), each.to()).stream())
                .filter(Objects::nonNull)
                .map(FoundPlaces::place)
                .toList();
    }

    private static Rectangle2D place(TextPosition letter) {
        return new Rectangle2D.Float(
                letter.getXDirAdj() - 1,
                letter.getYDirAdj() - letter.getHeightDir() - MARGIN,
                letter.getWidthDirAdj() + 2,
                letter.getHeightDir() + 2 * MARGIN);
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
