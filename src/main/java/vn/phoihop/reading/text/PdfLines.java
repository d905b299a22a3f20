package vn.phoihop.reading.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The printed lines of a PDF page: wide gaps become tabs, so that columns stay apart, and raised small digits become
/// superscripts, so that footnote markers do not melt into numbers.
final class PdfLines extends PDFTextStripper {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final float SMALLER = 0.8f;
    private static final float RAISED = 0.15f;
    private static final float WIDE_GAP = 2f;

    private float baseline;
    private float size;
    private float end = -1;

    PdfLines() {
        setAddMoreFormatting(false);
        setSuppressDuplicateOverlappingText(true);
    }

    String page(PDDocument document, int number) throws IOException {
        setStartPage(number);
        setEndPage(number);
        end = -1;
        return getText(document);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        end = -1;
        super.writeLineSeparator();
    }

    @Override
    protected void writeWordSeparator() {
        // a blank or a tab is written with the word that follows
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty()) {
            return;
        }
        var first = positions.getFirst();
        if (end >= 0) {
            float gap = first.getXDirAdj() - end;
            output.write(gap > WIDE_GAP * Math.max(first.getFontSizeInPt(), size) ? "\t" : gapOf(gap, first));
        }
        output.write(isRaised(positions) ? raised(word) : word);
        remember(positions);
    }

    private static String gapOf(float gap, TextPosition next) {
        return gap < next.getWidthOfSpace() * RAISED ? "" : " ";
    }

    private boolean isRaised(List<TextPosition> positions) {
        var first = positions.getFirst();
        return end >= 0 && first.getFontSizeInPt() < size * SMALLER && first.getYDirAdj() < baseline - size * RAISED;
    }

    private static String raised(String word) {
        var raised = new StringBuilder();
        word.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : (char) c));
        return raised.toString();
    }

    private void remember(List<TextPosition> positions) {
        var last = positions.getLast();
        end = last.getXDirAdj() + last.getWidthDirAdj();
        baseline = last.getYDirAdj();
        size = last.getFontSizeInPt();
    }
}
