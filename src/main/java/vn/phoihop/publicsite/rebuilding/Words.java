package vn.phoihop.publicsite.rebuilding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Writes a Word document anew from its words: paragraphs and tables, with bold and italics; no properties, comments,
/// tracked changes, headers or pictures.
final class Words {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Words() {}

    static Rebuilt rebuild(byte[] content, UnaryOperator<String> words) throws IOException {
        var said = new StringJoiner("\n");
        try (var old = new XWPFDocument(new ByteArrayInputStream(content));
                var fresh = new XWPFDocument()) {
            for (var part : old.getBodyElements()) {
                if (part instanceof XWPFParagraph paragraph) {
                    copy(paragraph, fresh.createParagraph(), words, said);
                } else if (part instanceof XWPFTable table) {
                    copy(table, fresh, words, said);
                }
            }
            var properties = fresh.getProperties().getCoreProperties();
            properties.setCreator("");
            properties.setLastModifiedByUser("");
            var bytes = new ByteArrayOutputStream();
            fresh.write(bytes);
            return new Rebuilt(TYPE, bytes.toByteArray(), said.toString());
        }
    }

    /// A paragraph some of whose words are taken out is written as one, since they may run over bold and plain ones.
    private static void copy(XWPFParagraph old, XWPFParagraph fresh, UnaryOperator<String> words, StringJoiner said) {
        fresh.setAlignment(old.getAlignment());
        var text = old.getText();
        var rest = words.apply(text);
        if (!rest.equals(text)) {
            fresh.createRun().setText(rest);
            said.add(rest);
            return;
        }
        for (var run : old.getRuns()) {
            var next = fresh.createRun();
            next.setText(run.text());
            next.setBold(run.isBold());
            next.setItalic(run.isItalic());
        }
        said.add(fresh.getText());
    }

    private static void copy(XWPFTable old, XWPFDocument document, UnaryOperator<String> words, StringJoiner said) {
        int columns = old.getRows().stream()
                .mapToInt(row -> row.getTableCells().size())
                .max()
                .orElse(0);
        if (columns == 0) {
            return;
        }
        var fresh = document.createTable(old.getNumberOfRows(), columns);
        for (int row = 0; row < old.getNumberOfRows(); row++) {
            var cells = old.getRow(row).getTableCells();
            for (int column = 0; column < cells.size(); column++) {
                var text = words.apply(cells.get(column).getText());
                fresh.getRow(row).getCell(column).setText(text);
                said.add(text);
            }
        }
    }
}
