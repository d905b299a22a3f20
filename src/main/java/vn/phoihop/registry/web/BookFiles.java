package vn.phoihop.registry.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.BookLine;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.shared.Actor;

/// The register as files: the official book (XLSX, NĐ 30/2020/NĐ-CP Phụ lục IV) and a plain table (CSV).
@Component
class BookFiles {

    private static final List<String> INCOMING = List.of(
            "arrivedOn", "ordinal", "issuer", "printed", "dated", "title", "receiver", "handed", "signature", "note");
    private static final List<String> OUTGOING = List.of(
            "out.printed",
            "out.dated",
            "out.title",
            "out.signer",
            "out.recipients",
            "out.keeper",
            "out.copies",
            "out.note");
    private static final List<String> PLAIN = List.of(
            "direction",
            "status",
            "ordinal",
            "number",
            "symbol",
            "type",
            "issuer",
            "dated",
            "subject",
            "arrivedOn",
            "out.signer",
            "note");
    private static final int WIDTH = 22 * 256;

    private final Register register;
    private final MessageSource messages;

    BookFiles(Register register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    /// One sheet for each way documents go, in the order of their numbers.
    byte[] xlsx(RegisterFilter filter, Actor actor) throws IOException {
        try (var workbook = new SXSSFWorkbook(200);
                var bytes = new ByteArrayOutputStream()) {
            // every program that reads such files understands this form; the library’s own choice is read by few
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheets = new EnumMap<Direction, SXSSFSheet>(Direction.class);
            register.export(filter, "XLSX", actor, line -> {
                var sheet = sheets.computeIfAbsent(line.direction(), direction -> sheet(workbook, direction));
                fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(line));
            });
            if (sheets.isEmpty()) {
                sheet(workbook, filter.direction() == null ? Direction.INCOMING : filter.direction());
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private SXSSFSheet sheet(SXSSFWorkbook workbook, Direction direction) {
        var sheet = workbook.createSheet(say("registry.direction." + direction));
        var columns = direction == Direction.INCOMING ? INCOMING : OUTGOING;
        var bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(say("registry.book." + direction + ".title"));
        title.setCellStyle(bold);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        var head = sheet.createRow(1);
        for (int i = 0; i < columns.size(); i++) {
            head.createCell(i).setCellValue(say("registry.book." + columns.get(i)));
            head.getCell(i).setCellStyle(bold);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(0, 2);
        return sheet;
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private List<String> cells(BookLine line) {
        var title = (line.type() + " " + line.subject()).strip();
        if (line.direction() == Direction.INCOMING) {
            var arrived = line.arrivedOn() == null ? "" : "%1$td/%1$tm/%1$tY".formatted(line.arrivedOn());
            return List.of(
                    arrived,
                    number(line.ordinal()),
                    line.issuer(),
                    line.printedNumber(),
                    line.dated().printed(),
                    title,
                    "",
                    "",
                    "",
                    note(line));
        }
        return List.of(
                line.printedNumber(),
                line.dated().printed(),
                title,
                line.signer(),
                String.join("; ", line.recipients().isEmpty() ? line.addressees() : line.recipients()),
                "",
                number(line.copies()),
                note(line));
    }

    /// The note, before it what became of the document: a number that was cancelled stays in the book as cancelled.
    private String note(BookLine line) {
        if (line.fate().isEmpty()) {
            return line.note();
        }
        var fate = say("registry.fate." + line.fate());
        return line.note().isEmpty() ? fate : fate + ". " + line.note();
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /// A table for other programs: ISO dates, a byte order mark for spreadsheets.
    byte[] csv(RegisterFilter filter, Actor actor) {
        var text = new StringBuilder("\uFEFF")
                .append(row(PLAIN.stream().map(this::column).toList()));
        register.export(filter, "CSV", actor, line -> text.append(row(plain(line))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String column(String name) {
        return say("registry.book." + name);
    }

    private List<String> plain(BookLine line) {
        var cells = new ArrayList<String>();
        cells.add(say("registry.direction." + line.direction()));
        cells.add(say("registry.status." + line.status()));
        cells.add(number(line.ordinal()));
        cells.addAll(List.of(
                line.number(),
                line.symbol(),
                line.type(),
                line.issuer(),
                line.dated().iso(),
                line.subject()));
        cells.add(line.arrivedOn() == null ? "" : line.arrivedOn().toString());
        cells.addAll(List.of(line.signer(), note(line)));
        return cells;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(BookFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// Quoted; what a spreadsheet would take for a formula begins with an apostrophe.
    private static String cell(String text) {
        var isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
