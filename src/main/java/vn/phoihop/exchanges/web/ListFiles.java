package vn.phoihop.exchanges.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.DueDates;
import vn.phoihop.exchanges.ExchangeFilter;
import vn.phoihop.exchanges.ExchangeLine;
import vn.phoihop.exchanges.ExchangeLists;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// A list of exchanges as a file: for people (XLSX) and for programs (CSV).
@Component
class ListFiles {

    private static final List<String> COLUMNS = List.of(
            "number", "kind", "subject", "requester", "receivers", "status", "sent", "due", "answered", "urgent");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int WIDTH = 20 * 256;

    private final ExchangeLists lists;
    private final Organisations organisations;
    private final MessageSource messages;
    private final DueDates dueDates;
    private final ZoneId zone;

    ListFiles(
            ExchangeLists lists,
            Organisations organisations,
            MessageSource messages,
            DueDates dueDates,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.lists = lists;
        this.organisations = organisations;
        this.messages = messages;
        this.dueDates = dueDates;
        this.zone = zone;
    }

    byte[] xlsx(ExchangeFilter filter, Actor actor) throws IOException {
        try (var workbook = new SXSSFWorkbook(200);
                var bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = workbook.createSheet(say("exchanges.nav"));
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            var head = sheet.createRow(0);
            for (int i = 0; i < COLUMNS.size(); i++) {
                head.createCell(i).setCellValue(say("exchanges.column." + COLUMNS.get(i)));
                head.getCell(i).setCellStyle(bold);
                sheet.setColumnWidth(i, WIDTH);
            }
            sheet.createFreezePane(0, 1);
            for (var cells : rows(filter, "XLSX", actor)) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    byte[] csv(ExchangeFilter filter, Actor actor) {
        var text = new StringBuilder("\uFEFF")
                .append(row(COLUMNS.stream()
                        .map(each -> say("exchanges.column." + each))
                        .toList()));
        rows(filter, "CSV", actor).forEach(cells -> text.append(row(cells)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<List<String>> rows(ExchangeFilter filter, String form, Actor actor) {
        var lines = new ArrayList<ExchangeLine>();
        lists.export(filter, form, actor, lines::add);
        var names = organisations.names(lines.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.requester()), each.receivers().stream()))
                .collect(Collectors.toSet()));
        return lines.stream().map(each -> cells(each, names)).toList();
    }

    private List<String> cells(ExchangeLine line, Map<OrganisationId, String> names) {
        return List.of(
                line.number(),
                say("exchanges.kind." + line.kind()),
                line.subject(),
                names.getOrDefault(line.requester(), ""),
                line.receivers().stream()
                        .map(each -> names.getOrDefault(each, ""))
                        .collect(Collectors.joining("; ")),
                say("exchanges.status." + line.status()),
                day(line.sentAt()),
                due(line.dueAt()),
                line.answered() + "/" + line.legs(),
                line.urgent() ? say("exchanges.urgent") : "");
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? "" : DAY.format(moment.atZone(zone));
    }

    /// The last day of a term; the moment is the one after it.
    private String due(@Nullable Instant end) {
        return end == null
                ? ""
                : dueDates.written(end.minusSeconds(1).atZone(zone).toLocalDate(), LocaleContextHolder.getLocale());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(ListFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
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
