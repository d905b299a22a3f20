package vn.phoihop.exchanges.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// The summary table as a Word document on a landscape A4 page, and as a spreadsheet.
final class TableFiles {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 13;
    private static final long LONG_SIDE = 16838;
    private static final long SHORT_SIDE = 11906;
    private static final long MARGIN = 1134;
    private static final List<Integer> WIDTHS = List.of(700, 2100, 2800, 4500, 4470);

    private TableFiles() {}

    static byte[] docx(TableWords words) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            landscape(document);
            line(
                    document,
                    words.name(words.table().requester()).toUpperCase(Locale.ROOT),
                    true,
                    ParagraphAlignment.LEFT);
            line(document, words.say("title"), true, ParagraphAlignment.CENTER);
            line(document, words.about(), false, ParagraphAlignment.CENTER);
            line(document, words.counts(), false, ParagraphAlignment.LEFT);
            var rows = words.rows();
            var table = document.createTable(rows.size() + 1, WIDTHS.size());
            table.setWidth("100%");
            fill(table.getRow(0), words.head(), true);
            table.getRow(0).setRepeatHeader(true);
            for (int i = 0; i < rows.size(); i++) {
                fill(table.getRow(i + 1), rows.get(i), false);
            }
            line(document, "", false, ParagraphAlignment.LEFT);
            for (var list : words.lists()) {
                line(document, list.getFirst() + ": " + list.getLast() + ".", false, ParagraphAlignment.LEFT);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void landscape(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var page = section.addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(LONG_SIDE));
        page.setH(BigInteger.valueOf(SHORT_SIDE));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private static void line(XWPFDocument document, String text, boolean bold, ParagraphAlignment where) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(where);
        write(paragraph, text, bold);
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean isHead) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.getCell(i);
            cell.setWidth(WIDTHS.get(i).toString());
            var paragraph = cell.getParagraphArray(0);
            paragraph.setAlignment(isHead || i == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            write(paragraph, cells.get(i), isHead);
        }
        row.setCantSplitRow(isHead);
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    static byte[] xlsx(TableWords words) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(words.say("organisation"));
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            var wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            sheet.createRow(0).createCell(0).setCellValue(words.say("title"));
            sheet.getRow(0).getCell(0).setCellStyle(bold);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, WIDTHS.size() - 1));
            sheet.createRow(1).createCell(0).setCellValue(words.about());
            sheet.createRow(2).createCell(0).setCellValue(words.counts());
            row(sheet.createRow(3), words.head(), bold);
            words.rows().forEach(each -> row(sheet.createRow(sheet.getLastRowNum() + 1), each, wrapped));
            words.lists()
                    .forEach(each -> sheet.createRow(sheet.getLastRowNum() + 1)
                            .createCell(0)
                            .setCellValue(each.getFirst() + ": " + each.getLast()));
            for (int i = 0; i < WIDTHS.size(); i++) {
                sheet.setColumnWidth(i, WIDTHS.get(i) * 3);
            }
            sheet.createFreezePane(0, 4);
            sheet.getPrintSetup().setLandscape(true);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(Row row, List<String> cells, XSSFCellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
            row.getCell(i).setCellStyle(style);
        }
    }
}
