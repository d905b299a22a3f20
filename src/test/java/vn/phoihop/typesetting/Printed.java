package vn.phoihop.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What stands where on the pages of a PDF, measured in millimetres from the upper left corner.
final class Printed {

    /// A word on a page (from 1): its edges, its baseline, its size in points and its font.
    record Word(int page, String text, double left, double right, double baseline, double size, String font) {

        boolean bold() {
            return font.contains("Bold");
        }

        boolean italic() {
            return font.contains("Italic");
        }
    }

    /// A horizontal line on a page.
    record Rule(int page, double left, double right, double y) {

        double length() {
            return right - left;
        }
    }

    private static final double MILLIMETRE = 72 / 25.4;

    private final List<Word> words = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private int pages;

    private Printed() {}

    static Printed of(byte[] pdf) {
        var printed = new Printed();
        try (var document = Loader.loadPDF(pdf)) {
            printed.pages = document.getNumberOfPages();
            for (int page = 1; page <= printed.pages; page++) {
                printed.read(document, page);
            }
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
        return printed;
    }

    private void read(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                split(page, letters);
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        rules(document, page);
    }

    private void split(int page, List<TextPosition> letters) {
        var word = new ArrayList<TextPosition>();
        for (var letter : letters) {
            if (!letter.getUnicode().isBlank()) {
                word.add(letter);
            } else if (!word.isEmpty()) {
                words.add(word(page, word));
                word.clear();
            }
        }
        if (!word.isEmpty()) {
            words.add(word(page, word));
        }
    }

    private static Word word(int page, List<TextPosition> letters) {
        var text = letters.stream().map(TextPosition::getUnicode).collect(java.util.stream.Collectors.joining());
        var first = letters.getFirst();
        var last = letters.getLast();
        return new Word(
                page,
                text,
                first.getXDirAdj() / MILLIMETRE,
                (last.getXDirAdj() + last.getWidthDirAdj()) / MILLIMETRE,
                first.getYDirAdj() / MILLIMETRE,
                first.getFontSizeInPt(),
                first.getFont().getName());
    }

    private void rules(PDDocument document, int page) throws IOException {
        double height = document.getPage(page - 1).getMediaBox().getHeight();
        var operands = new ArrayList<Double>();
        var from = List.of(0.0, 0.0);
        for (var token : new PDFStreamParser(document.getPage(page - 1)).parse()) {
            if (token instanceof COSNumber number) {
                operands.add((double) number.floatValue());
            } else if (token instanceof Operator operator) {
                if (operator.getName().equals("m")) {
                    from = List.copyOf(operands);
                } else if (operator.getName().equals("l") && from.get(1).equals(operands.get(1))) {
                    rules.add(new Rule(
                            page,
                            from.get(0) / MILLIMETRE,
                            operands.get(0) / MILLIMETRE,
                            (height - operands.get(1)) / MILLIMETRE));
                }
                operands.clear();
            }
        }
    }

    int pages() {
        return pages;
    }

    List<Word> words() {
        return words;
    }

    List<Word> on(int page) {
        return words.stream().filter(word -> word.page() == page).toList();
    }

    /// The first word so written.
    Word word(String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not printed: " + text + " among " + words));
    }

    /// The words of the line that the first word so written stands in, from it to the end.
    List<Word> line(String text) {
        var first = word(text);
        return on(first.page()).stream()
                .filter(word -> Math.abs(word.baseline() - first.baseline()) < 0.1 && word.left() >= first.left())
                .toList();
    }

    /// The horizontal line next below a word.
    Rule ruleBelow(Word word) {
        return rules.stream()
                .filter(rule -> rule.page() == word.page() && rule.y() > word.baseline())
                .filter(rule -> rule.left() < word.right() + 30 && rule.right() > word.left() - 5)
                .min(java.util.Comparator.comparingDouble(Rule::y))
                .orElseThrow(() -> new AssertionError("no line below " + word));
    }
}
