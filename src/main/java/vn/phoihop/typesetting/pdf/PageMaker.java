package vn.phoihop.typesetting.pdf;

import static vn.phoihop.typesetting.pdf.Shaper.points;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.phoihop.typesetting.layout.Piece.Line;
import vn.phoihop.typesetting.layout.Span;
import vn.phoihop.typesetting.layout.Typeface;
import vn.phoihop.typesetting.profile.Profile;

/// Makes pages and numbers them, centred at the top; the number of a first page is not printed.
final class PageMaker {

    private final Profile profile;
    private final PDDocument document;
    private final Map<Typeface, PDFont> fonts;
    private int number;
    private boolean any;

    PageMaker(Profile profile, PDDocument document, Map<Typeface, PDFont> fonts) {
        this.profile = profile;
        this.document = document;
        this.fonts = fonts;
    }

    boolean isFirst() {
        return !any;
    }

    void restart() {
        number = 0;
    }

    double height(boolean landscape) {
        return points(profile.number(landscape ? "paper.width" : "paper.height"));
    }

    private double width(boolean landscape) {
        return points(profile.number(landscape ? "paper.height" : "paper.width"));
    }

    Canvas next(boolean landscape, boolean hidden) {
        number++;
        any = true;
        var canvas = new Canvas(document, fonts, width(landscape), height(landscape));
        if (!hidden) {
            var line = new Line(profile.format("page-number"), List.of(Span.of(Integer.toString(number))));
            var left = points(profile.number("margin.left"));
            var slab = Shaper.lines(line, points(profile.textWidth(landscape))).getFirst();
            slab.paint(canvas, left, points(profile.number("page-number.top")));
        }
        return canvas;
    }
}
