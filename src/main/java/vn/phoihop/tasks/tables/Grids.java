package vn.phoihop.tasks.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.phoihop.reading.OldFont;

/// Reads the tables of a file: every sheet of an XLSX that is not hidden, every table of a DOCX. A cell with a date is
/// read as ISO, what was typed in a font of before Unicode as it was seen.
public final class Grids {

    /// The largest file that is read.
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 40;

    private Grids() {}

    /// The tables of a file by its name; [Unreadable] when there is none.
    public static List<Grid> read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unreadable("empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("too_large");
        }
        var lower = name.toLowerCase(Locale.ROOT);
        try {
            var grids = lower.endsWith(".docx") ? ofWord(bytes) : ofSheets(bytes);
            var filled = grids.stream().filter(grid -> !grid.rows().isEmpty()).toList();
            if (filled.isEmpty()) {
                throw new Unreadable("no_table");
            }
            return inOurLetters(filled);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | POIXMLException broken) {
            throw new Unreadable("broken");
        }
    }

    private static List<Grid> inOurLetters(List<Grid> grids) {
        var texts = grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.joining("\n"));
        var font = OldFont.of(texts);
        return font == OldFont.NONE
                ? grids
                : grids.stream().map(grid -> grid.read(font::read)).toList();
    }

    private static List<Grid> ofSheets(byte[] bytes) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var grids = new ArrayList<Grid>();
            for (var sheet : workbook) {
                if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE) {
                    grids.add(new Grid(sheet.getSheetName(), rows(sheet)));
                }
            }
            return grids;
        }
    }

    private static List<Grid.Row> rows(Sheet sheet) {
        var last = Math.min(sheet.getLastRowNum(), MOST_ROWS);
        var texts = new ArrayList<String[]>();
        var formatter = new DataFormatter(Locale.ROOT);
        for (int i = 0; i <= last; i++) {
            var cells = new String[MOST_COLUMNS];
            Arrays.fill(cells, "");
            var row = sheet.getRow(i);
            for (int j = 0; row != null && j < Math.min(row.getLastCellNum(), MOST_COLUMNS); j++) {
                cells[j] = text(row.getCell(j, MissingCellPolicy.CREATE_NULL_AS_BLANK), formatter);
            }
            texts.add(cells);
        }
        for (var merged : sheet.getMergedRegions()) {
            for (int i = merged.getFirstRow(); i <= Math.min(merged.getLastRow(), last); i++) {
                for (int j = merged.getFirstColumn(); j <= Math.min(merged.getLastColumn(), MOST_COLUMNS - 1); j++) {
                    texts.get(i)[j] = texts.get(merged.getFirstRow())[merged.getFirstColumn()];
                }
            }
        }
        return numbered(texts.stream().map(List::of).toList());
    }

    private static String text(Cell cell, DataFormatter formatter) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        if (cell.getCellType() == CellType.FORMULA) {
            return type == CellType.STRING ? clean(cell.getStringCellValue()) : "";
        }
        return clean(formatter.formatCellValue(cell));
    }

    private static List<Grid> ofWord(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var grids = new ArrayList<Grid>();
            for (var table : document.getTables()) {
                grids.add(new Grid(Integer.toString(grids.size() + 1), rows(table)));
            }
            return grids;
        }
    }

    private static List<Grid.Row> rows(XWPFTable table) {
        var texts = new ArrayList<List<String>>();
        for (var row : table.getRows().stream().limit(MOST_ROWS).toList()) {
            var cells = new ArrayList<String>();
            for (var cell : row.getTableCells()) {
                var at = cells.size();
                var text = continues(cell)
                                && !texts.isEmpty()
                                && at < texts.getLast().size()
                        ? texts.getLast().get(at)
                        : clean(cell.getText());
                for (int i = 0; i < span(cell) && cells.size() < MOST_COLUMNS; i++) {
                    cells.add(text);
                }
            }
            texts.add(List.copyOf(cells));
        }
        return numbered(texts);
    }

    /// Whether the cell belongs to the one above it.
    private static boolean continues(XWPFTableCell cell) {
        var format = cell.getCTTc().getTcPr();
        return format != null
                && format.isSetVMerge()
                && !STMerge.RESTART.equals(format.getVMerge().getVal());
    }

    private static int span(XWPFTableCell cell) {
        var format = cell.getCTTc().getTcPr();
        return format != null && format.isSetGridSpan()
                ? Math.clamp(format.getGridSpan().getVal().longValue(), 1, MOST_COLUMNS)
                : 1;
    }

    private static List<Grid.Row> numbered(List<List<String>> texts) {
        var rows = new ArrayList<Grid.Row>();
        for (int i = 0; i < texts.size(); i++) {
            var row = new Grid.Row(i + 1, texts.get(i));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
    }
}
