package vn.phoihop.organisations.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.organisations.tables.Table.Row;

@DisplayName("A table")
class TablesTests {

    private static final List<List<String>> LINES =
            List.of(List.of("Mã", "Tên"), List.of("01", "Sở \"Đường\", Cầu"), List.of("02", "=1+1"));

    @Test
    void comesBackFromCsvAsItWas() {
        assertThat(Tables.read(Tables.csv(LINES)).rows())
                .containsExactly(new Row(2, List.of("01", "Sở \"Đường\", Cầu")), new Row(3, List.of("02", "=1+1")));
    }

    @Test
    void comesBackFromAWorkbookAsItWas() {
        assertThat(Tables.read(Tables.xlsx("thu", LINES)).rows())
                .containsExactly(new Row(2, List.of("01", "Sở \"Đường\", Cầu")), new Row(3, List.of("02", "=1+1")));
    }

    @Test
    void hasNoFormulaInItsCsv() {
        assertThat(new String(Tables.csv(LINES), StandardCharsets.UTF_8)).contains("02,'=1+1");
    }

    @Test
    void hasNoFormulaInItsWorkbook() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Tables.xlsx("thu", LINES)))) {
            var cell = workbook.getSheetAt(0).getRow(2).getCell(1);

            assertThat(cell.getCellType().name()).isEqualTo("STRING");
        }
    }

    @Test
    void isReadAsExcelWritesItInVietnam() {
        var file = "\uFEFFMã;Tên\r\n01;\"Sở; Cầu\r\nĐường\"\r\n\r\n02;Hết".getBytes(StandardCharsets.UTF_8);

        var table = Tables.read(file);

        assertThat(table.header()).containsExactly("Mã", "Tên");
        assertThat(table.rows())
                .containsExactly(new Row(2, List.of("01", "Sở; Cầu\r\nĐường")), new Row(4, List.of("02", "Hết")));
    }

    @Test
    void givesASpreadsheetItsNumbersAsNumbersInTheColumnsNamed() throws IOException {
        var lines = List.of(List.of("Mã", "Số"), List.of("01", "1234.5"), List.of("02", ""), List.of("03", "=1+1"));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Tables.xlsx("thu", lines, Set.of(1))))) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(1).getCell(0).getCellType().name()).isEqualTo("STRING");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEmpty();
            assertThat(sheet.getRow(3).getCell(1).getCellType().name()).isEqualTo("STRING");
        }
    }

    @Test
    void isReadWithItsNumbersAsTheyAreHoweverTheyLook() throws IOException {
        var formats = List.of("#,##0", "#,##0", "General", "0.00%", "00000", "General");
        var numbers = new double[] {1234, 1234.6, 234.567, 0.9551, 123, 0.1 + 0.2};
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Số liệu");
            var row = sheet.createRow(1);
            for (int column = 0; column < numbers.length; column++) {
                var style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(formats.get(column)));
                row.createCell(column).setCellValue(numbers[column]);
                row.getCell(column).setCellStyle(style);
            }
            workbook.write(out);

            assertThat(Tables.read(out.toByteArray()).rows().getFirst().cells())
                    .containsExactly("1234", "1234,6", "234,5670", "95,51%", "00123", "0,3");
        }
    }

    @Test
    void isReadWithDaysAndNumbersOfAWorkbookAsPlainText() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Từ ngày");
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d/m/yyyy"));
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue(LocalDate.of(2025, 7, 1));
            row.getCell(0).setCellStyle(day);
            row.createCell(2).setCellValue(75);
            workbook.write(out);

            assertThat(Tables.read(out.toByteArray()).rows())
                    .containsExactly(new Row(4, List.of("2025-07-01", "", "75")));
        }
    }

    @Test
    void isRefusedWhenItCannotBeRead() {
        assertUnreadable("organisations.sheet.empty", new byte[0]);
        assertUnreadable("organisations.sheet.broken", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});
        assertUnreadable("organisations.sheet.old_workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertUnreadable("organisations.sheet.not_utf8", "Tên\nĐường".getBytes(Charset.forName("windows-1258")));
        assertUnreadable("organisations.sheet.cell_too_long", "x".repeat(5000).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnreadable(String key, byte[] file) {
        assertThatThrownBy(() -> Tables.read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
