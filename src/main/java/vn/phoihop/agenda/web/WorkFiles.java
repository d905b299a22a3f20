package vn.phoihop.agenda.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.MyWork;
import vn.phoihop.agenda.WorkFilter;
import vn.phoihop.calendar.AgendaBucket;
import vn.phoihop.calendar.AgendaLine;
import vn.phoihop.shared.Actor;

/// A list of work as a file: what is owed, by and to which organisation, until when. Never by whom.
@Component
class WorkFiles {

    private static final List<String> COLUMNS = List.of(
            "bucket", "kind", "obligation", "number", "title", "holder", "owner", "due", "remaining", "standing");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final int WIDTH = 22 * 256;

    private final MyWork work;
    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    WorkFiles(MyWork work, MessageSource messages, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.work = work;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    byte[] xlsx(WorkFilter filter, Actor actor) throws IOException {
        try (var workbook = new SXSSFWorkbook(200);
                var bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = sheet(workbook);
            work.export(
                    filter,
                    "XLSX",
                    actor,
                    (bucket, line) -> fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(bucket, line, false)));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private SXSSFSheet sheet(SXSSFWorkbook workbook) {
        var sheet = workbook.createSheet(say("agenda.title"));
        var bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        var head = sheet.createRow(0);
        for (int i = 0; i < COLUMNS.size(); i++) {
            head.createCell(i).setCellValue(say("agenda.file." + COLUMNS.get(i)));
            head.getCell(i).setCellStyle(bold);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    /// For other programs: ISO dates, a byte order mark for spreadsheets.
    byte[] csv(WorkFilter filter, Actor actor) {
        var text = new StringBuilder("\uFEFF")
                .append(row(COLUMNS.stream()
                        .map(column -> say("agenda.file." + column))
                        .toList()));
        work.export(filter, "CSV", actor, (bucket, line) -> text.append(row(cells(bucket, line, true))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(AgendaBucket bucket, MyWork.Line found, boolean iso) {
        var line = found.line();
        var locale = LocaleContextHolder.getLocale();
        var cells = new ArrayList<String>();
        cells.add(say("agenda.bucket." + bucket));
        cells.add(say(WorkPage.kind(line.record().kind())));
        cells.add(line.name(locale.getLanguage().equals("vi")));
        cells.add(line.record().number());
        cells.add(line.record().title());
        cells.add(found.holder());
        cells.add(found.owner());
        cells.add(due(line, iso));
        var remaining = Remaining.of(line, clock.instant().atZone(zone).toLocalDate());
        cells.add(messages.getMessage(remaining.key(), new Object[] {remaining.number()}, locale));
        cells.add(say("calendar.standing." + line.standing()));
        return cells;
    }

    private String due(AgendaLine line, boolean iso) {
        if (line.timed()) {
            var moment = line.due().atZone(zone);
            return iso ? moment.toOffsetDateTime().toString() : MOMENT.format(moment);
        }
        return iso ? line.dueOn().toString() : DAY.format(line.dueOn());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(WorkFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
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
