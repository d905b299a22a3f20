package vn.phoihop.clarifications.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.DueDates;
import vn.phoihop.clarifications.ClarificationFilter;
import vn.phoihop.clarifications.ClarificationLine;
import vn.phoihop.clarifications.Clarifications;
import vn.phoihop.shared.Actor;

/// A list as a file: XLSX for people, CSV for other programs.
@Component
class Files {

    private static final List<String> COLUMNS = List.of(
            "number",
            "claim",
            "policy",
            "topic",
            "place",
            "state",
            "publication",
            "rating",
            "edition",
            "outcome",
            "due");
    private static final List<Integer> WIDTHS = List.of(16, 70, 40, 20, 24, 24, 18, 18, 10, 24, 12);

    private final Clarifications clarifications;
    private final MessageSource messages;
    private final DueDates dueDates;

    Files(Clarifications clarifications, MessageSource messages, DueDates dueDates) {
        this.clarifications = clarifications;
        this.messages = messages;
        this.dueDates = dueDates;
    }

    byte[] xlsx(ClarificationFilter filter, Actor actor) throws IOException {
        try (var workbook = new SXSSFWorkbook(200);
                var bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = workbook.createSheet(say("clarifications.title"));
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

    byte[] csv(ClarificationFilter filter, Actor actor) {
        return rows(filter, "CSV", actor).stream()
                .map(cells -> cells.stream().map(Files::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Quoted; what a spreadsheet would take for a formula begins with an apostrophe.
    private static String cell(String text) {
        var isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private List<List<String>> rows(ClarificationFilter filter, String form, Actor actor) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream()
                .map(each -> say("clarifications.column." + each))
                .toList());
        clarifications.export(filter, form, actor, line -> rows.add(cells(line)));
        return rows;
    }

    private List<String> cells(ClarificationLine line) {
        var rating = line.rating();
        var outcome = line.outcome();
        return List.of(
                line.number().toString(),
                line.claim(),
                line.policy(),
                say("clarifications.topic." + line.topic()),
                line.place().name(),
                say("clarifications.state." + line.state()),
                say("clarifications.publication." + line.publication()),
                rating == null ? "" : say("clarifications.rating." + rating),
                line.edition() == 0 ? "" : Integer.toString(line.edition()),
                outcome == null ? "" : (outcome.number() + " " + outcome.title()).strip(),
                due(line.dueOn()));
    }

    private String due(@Nullable LocalDate day) {
        return day == null ? "" : dueDates.written(day, LocaleContextHolder.getLocale());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
