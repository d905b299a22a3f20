package vn.phoihop.concerns.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.DueDates;
import vn.phoihop.concerns.ConcernFilter;
import vn.phoihop.concerns.ConcernLine;
import vn.phoihop.concerns.ConcernLists;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// A list of concerns as a file: problems and how they stand, never anything about who reported.
@Component
class ConcernFiles {

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "field",
            "area",
            "channel",
            "level",
            "state",
            "late",
            "lead",
            "received",
            "due",
            "outcome");
    private static final List<Integer> WIDTHS = List.of(16, 60, 22, 24, 20, 8, 26, 12, 32, 14, 14, 24);

    private final ConcernLists lists;
    private final Organisations organisations;
    private final MessageSource messages;
    private final DueDates dueDates;
    private final ZoneId zone;

    ConcernFiles(
            ConcernLists lists,
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

    byte[] xlsx(ConcernFilter filter, Actor actor) throws IOException {
        var lines = lines(filter, "XLSX", actor);
        var names = names(lines);
        try (var workbook = new SXSSFWorkbook(200);
                var bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = sheet(workbook);
            for (var line : lines) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(line, names));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private SXSSFSheet sheet(SXSSFWorkbook workbook) {
        var sheet = workbook.createSheet(say("concerns.nav"));
        fill(sheet.createRow(0), heads());
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    byte[] csv(ConcernFilter filter, Actor actor) {
        var lines = lines(filter, "CSV", actor);
        var names = names(lines);
        var text = new StringBuilder("\uFEFF").append(row(heads()));
        lines.forEach(line -> text.append(row(cells(line, names))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> heads() {
        return COLUMNS.stream().map(column -> say("concerns.column." + column)).toList();
    }

    private List<String> cells(ConcernLine line, Map<OrganisationId, String> names) {
        var outcome = line.outcome();
        var lead = line.lead();
        return List.of(
                line.number().toString(),
                line.title(),
                say("concerns.field." + line.field()),
                line.areaName(),
                say("concerns.channel." + line.channel()),
                level(line),
                say("concerns.state." + line.state()),
                line.isLate() ? say("concerns.late") : "",
                lead == null ? "" : names.getOrDefault(lead, ""),
                day(line.receivedAt()),
                due(line.dueOn()),
                outcome == null ? "" : say("concerns.outcome." + outcome));
    }

    private String level(ConcernLine line) {
        if (line.isBlind()) {
            return say("concerns.level.blind");
        }
        return line.isRated() ? String.valueOf(line.level()) : "";
    }

    private List<ConcernLine> lines(ConcernFilter filter, String form, Actor actor) {
        var lines = new ArrayList<ConcernLine>();
        lists.export(filter, form, actor, lines::add);
        return lines;
    }

    private Map<OrganisationId, String> names(List<ConcernLine> lines) {
        return organisations.names(lines.stream()
                .flatMap(line -> Stream.ofNullable(line.lead()))
                .distinct()
                .toList());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(ConcernFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// Quoted; what a spreadsheet would take for a formula begins with an apostrophe.
    private static String cell(String text) {
        var isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : String.format(Locale.ROOT, "%1$td/%1$tm/%1$tY", day);
    }

    private String due(@Nullable LocalDate day) {
        return day == null ? "" : dueDates.written(day, LocaleContextHolder.getLocale());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
