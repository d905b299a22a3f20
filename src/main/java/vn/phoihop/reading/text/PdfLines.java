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
    private static final float A_BLANK = 0.3f;

    private float baseline;
    private float size;
    private float end = -1;
    private boolean afterWord;

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
    protected void writeString(String word, List<TextPosition> letters) throws IOException {
        for (var letter : letters) {
            if (end >= 0) {
                output.write(between(letter));
            }
            output.write(isRaised(letter) ? raised(letter.getUnicode()) : letter.getUnicode());
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
            if (!isRaised(letter)) {
                baseline = letter.getYDirAdj();
                size = letter.getFontSizeInPt();
            }
        }
        afterWord = true;
    }

    private String between(TextPosition next) {
        float gap = next.getXDirAdj() - end;
        if (gap > WIDE_GAP * Math.max(next.getFontSizeInPt(), size)) {
            return "\t";
        }
        boolean apart = afterWord && gap > next.getWidthOfSpace() * A_BLANK;
        afterWord = false;
        return apart ? " " : "";
    }

    private boolean isRaised(TextPosition letter) {
        return end >= 0 && letter.getFontSizeInPt() < size * SMALLER && letter.getYDirAdj() < baseline - size * RAISED;
    }

    private static String raised(String letters) {
        var raised = new StringBuilder();
        letters.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : (char) c));
        return raised.toString();
    }
}
