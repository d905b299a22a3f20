package vn.phoihop.tasks.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.DueDates;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.TaskFilter;
import vn.phoihop.tasks.TaskLine;
import vn.phoihop.tasks.TaskLists;

/// A list as a file: XLSX in the form that the import takes back, with how it stands behind; CSV for other programs.
@Component
class TaskFiles {

    /// The columns that come in again, in the order of the form.
    static final List<String> FORM = List.of("order", "title", "output", "criterion", "lead", "partners", "due");

    private static final List<String> STANDING =
            List.of("number", "state", "late", "owner", "source", "parts", "urged");
    private static final List<Integer> WIDTHS = List.of(6, 60, 30, 40, 34, 40, 16, 18, 20, 10, 34, 34, 12, 12);

    private final TaskLists lists;
    private final Organisations organisations;
    private final MessageSource messages;
    private final DueDates dueDates;

    TaskFiles(TaskLists lists, Organisations organisations, MessageSource messages, DueDates dueDates) {
        this.lists = lists;
        this.organisations = organisations;
        this.messages = messages;
        this.dueDates = dueDates;
    }

    byte[] xlsx(TaskFilter filter, Actor actor) throws IOException {
        var lines = lines(filter, "XLSX", actor);
        var names = names(lines);
        try (var workbook = new SXSSFWorkbook(200);
                var bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = sheet(
                    workbook, Stream.concat(FORM.stream(), STANDING.stream()).toList());
            for (var line : lines) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(line, sheet.getLastRowNum(), names));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /// The empty form, with one row that shows how it is filled in.
    byte[] form() throws IOException {
        try (var workbook = new SXSSFWorkbook(10);
                var bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = sheet(workbook, FORM);
            var example = FORM.stream()
                    .map(column -> say("tasks.form.example." + column))
                    .toList();
            fill(sheet.createRow(1), example);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private SXSSFSheet sheet(SXSSFWorkbook workbook, List<String> columns) {
        var sheet = workbook.createSheet(say("tasks.title"));
        var bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        var head = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            head.createCell(i).setCellValue(say("tasks.column." + columns.get(i)));
            head.getCell(i).setCellStyle(bold);
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

    private List<String> cells(TaskLine line, int order, Map<OrganisationId, String> names) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(order));
        cells.add(line.title());
        cells.add(say("tasks.output." + line.output().kind()) + ": "
                + line.output().name());
        cells.add(line.output().criterion());
        cells.add(names.getOrDefault(line.lead(), ""));
        cells.add(line.partners().stream()
                .map(each -> names.getOrDefault(each, ""))
                .collect(Collectors.joining("; ")));
        cells.add(due(line.dueOn()));
        cells.addAll(standing(line, names));
        return cells;
    }

    private List<String> standing(TaskLine line, Map<OrganisationId, String> names) {
        var source = line.source();
        return List.of(
                line.number().toString(),
                say("tasks.state." + line.state()),
                line.isLate() ? say("tasks.late") : "",
                names.getOrDefault(line.owner(), ""),
                source == null ? "" : (source.number() + " " + source.title()).strip(),
                line.parts() == 0 ? "" : line.partsAccepted() + "/" + line.parts(),
                line.urgings() == 0 ? "" : Integer.toString(line.urgings()));
    }

    byte[] csv(TaskFilter filter, Actor actor) {
        var lines = lines(filter, "CSV", actor);
        var names = names(lines);
        var text = new StringBuilder("\uFEFF")
                .append(row(Stream.concat(FORM.stream(), STANDING.stream())
                        .map(column -> say("tasks.column." + column))
                        .toList()));
        int order = 0;
        for (var line : lines) {
            order++;
            text.append(row(cells(line, order, names)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(TaskFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// Quoted; what a spreadsheet would take for a formula begins with an apostrophe.
    private static String cell(String text) {
        var isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private List<TaskLine> lines(TaskFilter filter, String form, Actor actor) {
        var lines = new ArrayList<TaskLine>();
        lists.export(filter, form, actor, lines::add);
        return lines;
    }

    private Map<OrganisationId, String> names(List<TaskLine> lines) {
        return organisations.names(lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.owner(), line.lead()), line.partners().stream()))
                .distinct()
                .toList());
    }

    private String due(@Nullable LocalDate day) {
        return day == null ? "" : dueDates.written(day, LocaleContextHolder.getLocale());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
