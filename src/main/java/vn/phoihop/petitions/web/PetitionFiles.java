package vn.phoihop.petitions.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.DueDates;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.petitions.PetitionFilter;
import vn.phoihop.petitions.PetitionLine;
import vn.phoihop.petitions.PetitionLists;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// A list of petitions as a file: XLSX in the form that the import takes back, with how each stands behind; CSV for
/// other programs. And the empty form.
@Component
class PetitionFiles {

    /// The columns that come in again, in the order of the form.
    static final List<String> FORM = List.of("order", "area", "day", "kind", "wording", "field", "competence");

    private static final List<String> STANDING =
            List.of("number", "state", "session", "sources", "summary", "answering", "due", "result", "promised");
    private static final List<Integer> WIDTHS = List.of(6, 22, 12, 14, 70, 24, 14, 16, 22, 30, 8, 50, 34, 12, 30, 12);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final PetitionLists lists;
    private final Organisations organisations;
    private final MessageSource messages;
    private final DueDates dueDates;
    private final ZoneId zone;

    PetitionFiles(
            PetitionLists lists,
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

    byte[] xlsx(PetitionFilter filter, Actor actor) throws IOException {
        return workbook(columns(), rows(filter, "XLSX", actor));
    }

    /// The empty form, with two rows that show how it is filled in.
    byte[] form() throws IOException {
        return workbook(
                FORM,
                List.of(
                        FORM.stream()
                                .map(each -> say("petitions.form.first." + each))
                                .toList(),
                        FORM.stream()
                                .map(each -> say("petitions.form.second." + each))
                                .toList()));
    }

    private static List<String> columns() {
        return Stream.concat(FORM.stream(), STANDING.stream()).toList();
    }

    private byte[] workbook(List<String> columns, List<List<String>> rows) throws IOException {
        try (var workbook = new SXSSFWorkbook(200);
                var bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = workbook.createSheet(say("petitions.title"));
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            var head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                head.createCell(i).setCellValue(say("petitions.column." + columns.get(i)));
                head.getCell(i).setCellStyle(bold);
                sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
            }
            sheet.createFreezePane(0, 1);
            rows.forEach(cells -> fill(sheet, cells));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(SXSSFSheet sheet, List<String> cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    byte[] csv(PetitionFilter filter, Actor actor) {
        var text = new StringBuilder("\uFEFF")
                .append(row(columns().stream()
                        .map(each -> say("petitions.column." + each))
                        .toList()));
        rows(filter, "CSV", actor).forEach(cells -> text.append(row(cells)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<List<String>> rows(PetitionFilter filter, String form, Actor actor) {
        var lines = new ArrayList<PetitionLine>();
        lists.export(filter, form, actor, lines::add);
        var names = organisations.names(PetitionListPages.named(lines));
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            var cells = new ArrayList<>(said(line, rows.size() + 1));
            cells.addAll(standing(line, names));
            rows.add(cells);
        }
        return rows;
    }

    private List<String> said(PetitionLine line, int order) {
        return List.of(
                Integer.toString(order),
                line.area(),
                day(line.raisedOn()),
                say("petitions.kind." + line.kind()),
                line.content().wording(),
                constant("petitions.field.", line.content().field()),
                constant("petitions.competence.", line.content().competence()));
    }

    private List<String> standing(PetitionLine line, Map<OrganisationId, String> names) {
        var answering = line.answering();
        return List.of(
                line.number(),
                say("petitions.state." + line.state()),
                line.session(),
                Integer.toString(line.marks().sources()),
                line.content().summary(),
                answering == null ? "" : names.getOrDefault(answering, ""),
                due(line.dueAt()),
                constant("petitions.class.", line.answerClass()),
                day(line.promisedOn()));
    }

    private String constant(String prefix, @Nullable Enum<?> constant) {
        return constant == null ? "" : say(prefix + constant.name());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /// The last day of a term; the moment is the one after it.
    private String due(@Nullable Instant end) {
        return end == null
                ? ""
                : dueDates.written(end.minusSeconds(1).atZone(zone).toLocalDate(), LocaleContextHolder.getLocale());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(PetitionFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
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
