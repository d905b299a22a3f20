package vn.phoihop.example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Filings;
import vn.phoihop.indicators.FormBooks;
import vn.phoihop.shared.Actor;

/// Takes the form of a commune as a workbook, fills it in as one does in Excel, and has it read back in.
@Component
class Bookkeeper {

    private static final int CODE = 0;
    private static final int VALUE = 3;

    private final Filings filings;
    private final FormBooks books;

    Bookkeeper(Filings filings, FormBooks books) {
        this.filings = filings;
        this.books = books;
    }

    /// What the program read in the workbook that was filled in with these values, by the code of their figure.
    Map<Integer, String> byWorkbook(Filings.Which key, Map<String, String> values, Actor by) {
        var sheet = filings.sheet(key, by);
        var filled = filled(books.write(sheet, Locale.of("vi", "VN")), values);
        var tried = books.read(key, sheet, filled, Locale.of("vi", "VN"), by);
        if (tried.isFaulty()) {
            throw new IllegalStateException("a workbook of the example: " + tried.faults());
        }
        return tried.typed();
    }

    private static byte[] filled(byte[] book, Map<String, String> values) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            for (var row : workbook.getSheetAt(0)) {
                var value = values.get(row.getCell(CODE).getStringCellValue());
                if (value != null) {
                    var cell = row.getCell(VALUE, MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    cell.setCellValue(new BigDecimal(value).doubleValue());
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
