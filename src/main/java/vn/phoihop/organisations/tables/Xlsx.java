package vn.phoihop.organisations.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Workbooks, read and written row by row: a large one needs no more memory than a small one.
final class Xlsx {

    private static final int WIDTH = 24 * 256;

    /// As many digits as a spreadsheet keeps.
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private Xlsx() {}

    /// The lines of the first sheet that has any, each with its cells; an empty line keeps its place.
    static List<List<String>> read(byte[] file) {
        try (var workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(workbook);
            var strings = new ReadOnlySharedStringsTable(workbook);
            var sheets = reader.getSheetsData();
            var lines = new Lines();
            while (sheets.hasNext() && lines.all.isEmpty()) {
                try (var sheet = sheets.next()) {
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, lines, new Plain(), false));
                    parser.parse(new InputSource(sheet));
                }
            }
            return lines.all;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | POIXMLException e) {
            throw new Unreadable("organisations.sheet.broken");
        }
    }

    /// A workbook whose cells are text but for the numbers of some columns: codes keep their zeros, and nothing is a
    /// formula.
    static byte[] write(String name, List<List<String>> lines, Set<Integer> numbers) {
        try (var workbook = new SXSSFWorkbook(100);
                var out = new ByteArrayOutputStream()) {
            // every program that reads such files understands this form; the library’s own choice is read by few
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = workbook.createSheet(name);
            var text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            var bold = workbook.createFont();
            bold.setBold(true);
            var head = workbook.createCellStyle();
            head.cloneStyleFrom(text);
            head.setFont(bold);
            fill(sheet, lines, new Styles(head, text, numbers));
            var columns = lines.getFirst().size();
            for (int column = 0; column < columns; column++) {
                sheet.setColumnWidth(column, WIDTH);
                sheet.setDefaultColumnStyle(column, text);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(lines.size() - 1, 0), 0, columns - 1));
            // every program that reads such files understands this form; the library’s own choice is read by few
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How cells look, and in which columns numbers stand.
    private record Styles(CellStyle head, CellStyle text, Set<Integer> numbers) {

        boolean isNumber(int row, int column, String value) {
            return row > 0 && numbers.contains(column) && NUMBER.matcher(value).matches();
        }
    }

    private static void fill(SXSSFSheet sheet, List<List<String>> lines, Styles styles) {
        for (int number = 0; number < lines.size(); number++) {
            var row = sheet.createRow(number);
            var cells = lines.get(number);
            for (int column = 0; column < cells.size(); column++) {
                var cell = row.createCell(column);
                var value = cells.get(column);
                if (styles.isNumber(number, column, value)) {
                    cell.setCellValue(Double.parseDouble(value));
                } else {
                    cell.setCellValue(value);
                    cell.setCellStyle(number == 0 ? styles.head() : styles.text());
                }
            }
        }
    }

    private static final class Lines implements SheetContentsHandler {

        private final List<List<String>> all = new ArrayList<>();
        private final List<String> current = new ArrayList<>();

        @Override
        public void startRow(int number) {
            if (number > Table.MOST_ROWS) {
                throw new Unreadable("organisations.sheet.too_many_rows");
            }
            while (all.size() < number) {
                all.add(List.of());
            }
            current.clear();
        }

        @Override
        public void endRow(int number) {
            all.add(List.copyOf(current));
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            var column = reference == null ? current.size() : new CellReference(reference).getCol();
            while (current.size() < column) {
                current.add("");
            }
            current.add(value == null ? "" : value);
        }
    }

    /// Shows days as `2025-07-01` and numbers as they are, with a decimal comma and no separators whatever they look
    /// like on the screen; a percentage keeps its sign, a code its zeros.
    private static final class Plain extends DataFormatter {

        /// As many digits as a spreadsheet keeps.
        private static final MathContext DIGITS = new MathContext(15);

        private static final Pattern PADDED = Pattern.compile("0{2,}");

        Plain() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean since1904) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                return DateTimeFormatter.ISO_LOCAL_DATE.format(DateUtil.getLocalDateTime(value, since1904));
            }
            if (PADDED.matcher(format).matches()) {
                return super.formatRawCellContents(value, index, format, since1904);
            }
            var number = new BigDecimal(value, DIGITS);
            return format.contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
        }

        /// Three decimals get a fourth: nobody takes `234,5670` for a number of six digits.
        private static String plain(BigDecimal number) {
            var plain = number.stripTrailingZeros();
            var shown = plain.scale() == 3 ? plain.setScale(4) : plain;
            return shown.toPlainString().replace('.', ',');
        }
    }
}
