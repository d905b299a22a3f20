package vn.phoihop.press.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.DueDates;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.press.PressFilter;
import vn.phoihop.press.PressLine;
import vn.phoihop.press.PressLists;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// A list as a file: XLSX for people, CSV for other programs.
@Component
class PressFiles {

    private static final List<String> COLUMNS = List.of(
            "number",
            "published",
            "outlet",
            "title",
            "link",
            "place",
            "topic",
            "lead",
            "state",
            "facts",
            "mended",
            "concern",
            "due",
            "late",
            "outcome");
    private static final List<Integer> WIDTHS = List.of(16, 12, 24, 60, 50, 24, 18, 34, 22, 10, 10, 16, 12, 12, 22);

    private final PressLists lists;
    private final Organisations organisations;
    private final MessageSource messages;
    private final DueDates dueDates;

    PressFiles(PressLists lists, Organisations organisations, MessageSource messages, DueDates dueDates) {
        this.lists = lists;
        this.organisations = organisations;
        this.messages = messages;
        this.dueDates = dueDates;
    }

    byte[] xlsx(PressFilter filter, Actor actor) throws IOException {
        try (var workbook = new SXSSFWorkbook(200);
                var bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = workbook.createSheet(say("press.title"));
            int order = 0;
            for (var cells : rows(filter, "XLSX", actor)) {
                var row = sheet.createRow(order);
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i));
                    sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
                }
                order++;
            }
            sheet.createFreezePane(0, 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    byte[] csv(PressFilter filter, Actor actor) {
        return rows(filter, "CSV", actor).stream()
                .map(PressFiles::row)
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(PressFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// Quoted; what a spreadsheet would take for a formula begins with an apostrophe.
    private static String cell(String text) {
        var isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private List<List<String>> rows(PressFilter filter, String form, Actor actor) {
        var lines = new ArrayList<PressLine>();
        lists.export(filter, form, actor, lines::add);
        var names = organisations.names(PressPages.named(lines));
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> say("press.column." + column)).toList());
        lines.forEach(line -> rows.add(cells(line, names)));
        return rows;
    }

    private List<String> cells(PressLine line, Map<OrganisationId, String> names) {
        var concern = line.concern();
        var lead = line.lead();
        return List.of(
                line.number().toString(),
                day(line.publication().publishedOn()),
                line.publication().outlet(),
                line.publication().title(),
                line.publication().link(),
                line.place().name(),
                say("press.topic." + line.topic()),
                lead == null ? "" : names.getOrDefault(lead, ""),
                say("press.state." + line.state()),
                line.found() + "/" + line.facts(),
                Integer.toString(line.toBeMended()),
                concern == null ? "" : concern.number(),
                due(line.dueOn()),
                line.isLate() ? say("press.late") : "",
                say("press.outcome." + line.outcome()));
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
