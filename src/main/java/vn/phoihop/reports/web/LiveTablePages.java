package vn.phoihop.reports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.reports.RequestId;
import vn.phoihop.reports.RequestSheet;
import vn.phoihop.reports.RequestSheets;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shell.spi.Reply;

/// How complete and how late the reports of a request are, to take away as a table.
@MayAct
@Controller
class LiveTablePages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);
    private static final List<String> COLUMNS = List.of(
            "reports.column.unit",
            "reports.column.title",
            "reports.column.number",
            "reports.column.state",
            "reports.column.round",
            "reports.column.words",
            "reports.column.figures",
            "reports.column.sent",
            "reports.column.due",
            "reports.late");

    private final RequestSheets sheets;
    private final MessageSource messages;
    private final ZoneId zone;

    LiveTablePages(RequestSheets sheets, MessageSource messages, @Value("${phoihop.zone}") ZoneId zone) {
        this.sheets = sheets;
        this.messages = messages;
        this.zone = zone;
    }

    @GetMapping("/reports/requests/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/export.xlsx")
    void xlsx(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var sheet = sheets.need(new RequestId(id), actor);
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS.stream().map(this::say).toList());
        sheet.units().forEach(unit -> lines.add(line(sheet.request().title(), unit)));
        var name = sheet.request().number().toLowerCase(Locale.ROOT) + "-tinh-hinh-bao-cao.xlsx";
        Reply.file(response, Reply.XLSX, name, Tables.xlsx(sheet.request().number(), lines));
    }

    private List<String> line(String title, RequestSheet.Unit unit) {
        var report = unit.report();
        return List.of(
                unit.name(),
                title,
                report.number(),
                say("reports.state." + report.state()),
                Integer.toString(report.round()),
                (report.asked() == 0 ? 0 : report.percent()) + "%",
                figures(unit.hasFigures()),
                moment(report.sentAt()),
                moment(report.dueAt()),
                report.isLate() ? say("reports.late") : "");
    }

    private String figures(@Nullable Boolean isIn) {
        if (isIn == null) {
            return "";
        }
        return say(isIn ? "reports.figures.in" : "reports.figures.none");
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(zone));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
