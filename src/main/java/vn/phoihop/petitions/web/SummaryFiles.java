package vn.phoihop.petitions.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.phoihop.petitions.web.SummaryWords.Grid;
import vn.phoihop.typesetting.Annex;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.Block.Column;
import vn.phoihop.typesetting.Block.Paragraph;
import vn.phoihop.typesetting.Block.Stand;
import vn.phoihop.typesetting.Block.Table;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Head.Issuer;
import vn.phoihop.typesetting.Head.Kind;
import vn.phoihop.typesetting.Head.Stamps;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.Typesetter;

/// The summary of a session as an official document in the prescribed form, with the list as an annex across the page,
/// and as a spreadsheet.
@Component
class SummaryFiles {

    private static final List<Double> LIST_SHARES = List.of(0.6, 5.0, 1.8, 2.2, 2.6, 1.6);
    private static final List<Integer> LIST_WIDTHS = List.of(6, 80, 26, 36, 44, 18);
    private static final int WIDTH = 22;

    private final Typesetter typesetter;

    SummaryFiles(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    byte[] docx(SummaryWords words, String abbreviation, String place, LocalDate today) {
        return typesetter.docx(document(words, abbreviation, place, today));
    }

    private static OfficialDocument document(SummaryWords words, String abbreviation, String place, LocalDate today) {
        var head = new Head(
                null,
                List.of(new Issuer(words.council(), Regime.STATE)),
                Designation.of(null, "BC", abbreviation),
                place,
                null,
                new Kind(words.say("petitions.summary.kind"), false),
                words.title(),
                Stamps.NONE);
        var body = new ArrayList<Block>();
        words.introduction().forEach(line -> body.add(Paragraph.of(line)));
        words.figures().forEach(grid -> body.add(figures(grid)));
        var annex = new Annex(words.list().caption(), List.of(list(words.list())), true);
        return OfficialDocument.begin(Regime.STATE, today, head).saying(body).with(List.of(annex));
    }

    private static Table figures(Grid grid) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < grid.head().size(); i++) {
            columns.add(i == 0 ? new Column(3, Stand.LEFT) : new Column(1.2, Stand.RIGHT));
        }
        return table(grid, columns);
    }

    private static Table list(Grid grid) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < LIST_SHARES.size(); i++) {
            columns.add(new Column(LIST_SHARES.get(i), i == 0 ? Stand.CENTRE : Stand.LEFT));
        }
        return table(grid, columns);
    }

    private static Table table(Grid grid, List<Column> columns) {
        var rows = new ArrayList<Block.Row>();
        for (int i = 0; i < grid.rows().size(); i++) {
            var isSum = grid.hasSum() && i == grid.rows().size() - 1;
            rows.add(new Block.Row(cells(grid.rows().get(i)), isSum));
        }
        return new Table(grid.caption(), null, columns, List.of(new Block.Row(cells(grid.head()), true)), rows);
    }

    private static List<Block.Cell> cells(List<String> texts) {
        return texts.stream().map(text -> new Block.Cell(Text.of(text), 1, 1)).toList();
    }

    byte[] xlsx(SummaryWords words) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            bold.setWrapText(true);
            var wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            var sheet = workbook.createSheet(words.say("petitions.summary.table"));
            sheet.setColumnWidth(0, 2 * WIDTH * 256);
            line(sheet, words.title(), bold);
            words.introduction().forEach(each -> line(sheet, each, workbook.createCellStyle()));
            for (var grid : words.figures()) {
                line(sheet, "", bold);
                grid(sheet, grid, bold, wrapped);
            }
            var list = workbook.createSheet(words.say("petitions.summary.list.short"));
            for (int i = 0; i < LIST_WIDTHS.size(); i++) {
                list.setColumnWidth(i, LIST_WIDTHS.get(i) * 256);
            }
            grid(list, words.list(), bold, wrapped);
            list.getPrintSetup().setLandscape(true);
            list.createFreezePane(0, 2);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void grid(XSSFSheet sheet, Grid grid, CellStyle bold, CellStyle wrapped) {
        line(sheet, grid.caption(), bold);
        row(next(sheet), grid.head(), bold);
        grid.rows().forEach(cells -> row(next(sheet), cells, wrapped));
    }

    private static void line(XSSFSheet sheet, String text, CellStyle style) {
        var cell = next(sheet).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static Row next(XSSFSheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private static void row(Row row, List<String> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            if (i > 0 && cells.get(i).matches("[0-9]{1,9}")) {
                cell.setCellValue(Integer.parseInt(cells.get(i)));
            } else {
                cell.setCellValue(cells.get(i));
            }
            cell.setCellStyle(style);
        }
    }
}
