package vn.phoihop.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/// Writes a paper of the example as a Word file, as an office would send it.
final class Typewriter {

    private Typewriter() {}

    static byte[] docx(Paper paper) {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            @Nullable XWPFTable table = null;
            for (var line : paper.lines()) {
                if (line.startsWith("| ")) {
                    table = row(document, table, line);
                } else {
                    table = null;
                    paragraph(document, line);
                }
            }
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void paragraph(XWPFDocument document, String line) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(
                line.startsWith("^ ")
                        ? ParagraphAlignment.CENTER
                        : line.startsWith("> ") ? ParagraphAlignment.RIGHT : ParagraphAlignment.BOTH);
        var run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(14);
        run.setText(Paper.words(line));
    }

    private static XWPFTable row(XWPFDocument document, @Nullable XWPFTable begun, String line) {
        var cells = Paper.words(line).replaceAll("\\s*\\|\\s*$", "").split("\\s*\\|\\s*", -1);
        var table = begun == null ? document.createTable(1, cells.length) : begun;
        var row = begun == null ? table.getRow(0) : table.createRow();
        for (int i = 0; i < cells.length; i++) {
            row.getCell(i).setText(cells[i]);
        }
        return table;
    }
}
