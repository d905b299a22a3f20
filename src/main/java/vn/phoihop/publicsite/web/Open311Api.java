package vn.phoihop.publicsite.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.publicsite.BoardLine;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.publicsite.PublicFigures;
import vn.phoihop.publicsite.spi.PublicAddress;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.shared.Open;

/// The concerns as Open311 (GeoReport v2), for reading: fields are services, concerns are requests. Its two states are
/// open and closed; ours stands in `status_notes`. There is no address and no coordinate of a reporter.
@Open
@RestController
class Open311Api {

    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);
    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);
    private static final int AT_ONCE = 50;

    private final PublicBoards boards;
    private final PublicFigures figures;
    private final MessageSource messages;
    private final ZoneId zone;

    Open311Api(
            PublicBoards boards, PublicFigures figures, MessageSource messages, @Value("${phoihop.zone}") ZoneId zone) {
        this.boards = boards;
        this.figures = figures;
        this.messages = messages;
        this.zone = zone;
    }

    @GetMapping(path = "/public/open311/v2/discovery.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> discovery(Locale language) {
        return Map.of(
                "contact", messages.getMessage("publicsite.name", null, language),
                "changeset", boards.today().toString(),
                "endpoints",
                        List.of(Map.of(
                                "specification", "http://wiki.open311.org/GeoReport_v2",
                                "url", "/public/open311/v2",
                                "type", "production",
                                "formats", List.of("application/json", "text/xml"))));
    }

    @GetMapping("/public/open311/v2/services.{form:json|xml}")
    ResponseEntity<Object> services(@PathVariable String form, Locale language) {
        var all = figures.choices("field").stream()
                .map(field -> row(
                        "service_code",
                        field.key(),
                        "service_name",
                        field.label(),
                        "description",
                        messages.getMessage("publicsite.kind.CONCERN", null, language),
                        "metadata",
                        false,
                        "type",
                        "realtime",
                        "keywords",
                        "",
                        "group",
                        ""))
                .toList();
        return answer(form, "services", "service", all, null);
    }

    @GetMapping("/public/open311/v2/requests.{form:json|xml}")
    ResponseEntity<Object> requests(
            @PathVariable String form,
            PublicQuery query,
            @RequestParam(name = "service_code", required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String status,
            Locale language) {
        var wanted = new PublicQuery(query.q(), "concern", service, query.area(), null, stages(status), query.after());
        var lines = boards.lines(wanted.filter(), wanted.key(), AT_ONCE);
        var rows = lines.lines().stream().map(line -> request(line, language)).toList();
        var next = lines.next();
        return answer(
                form,
                "service_requests",
                "request",
                rows,
                next == null ? null : "/public/open311/v2/requests." + form + "?" + wanted.parametersAfter(next));
    }

    @GetMapping("/public/open311/v2/requests/{number}.{form:json|xml}")
    ResponseEntity<Object> request(@PathVariable String number, @PathVariable String form, Locale language) {
        var found = boards.line(PublicKind.CONCERN, PublicAddress.number(number))
                .map(line -> request(line, language))
                .map(List::of)
                .orElse(List.of());
        var answer = answer(form, "service_requests", "request", found, null);
        return found.isEmpty()
                ? ResponseEntity.status(404).headers(answer.getHeaders()).body(answer.getBody())
                : answer;
    }

    private Map<String, Object> request(BoardLine line, Locale language) {
        var words = messages.getMessage("publicsite.stage." + line.stage(), null, language);
        return row(
                "service_request_id", line.number(),
                "status", line.stage().isOpen() ? "open" : "closed",
                "status_notes", words,
                "service_name", line.field(),
                "service_code", line.field(),
                "description", line.title(),
                "agency_responsible", line.organisation(),
                "requested_datetime", moment(line.received()),
                "updated_datetime", moment(LocalDate.ofInstant(line.changed(), zone)),
                "expected_datetime", moment(line.due()),
                "address", line.place());
    }

    /// Days as moments, because the form asks for them: the hour is nobody’s.
    private String moment(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        day.atStartOfDay(zone).toOffsetDateTime());
    }

    private static @Nullable List<String> stages(@Nullable String status) {
        if (status == null) {
            return null;
        }
        return List.of(PublicStage.values()).stream()
                .filter(stage -> List.of(status.split(",")).contains(stage.isOpen() ? "open" : "closed"))
                .map(PublicStage::path)
                .toList();
    }

    private static Map<String, Object> row(Object... cells) {
        var row = new LinkedHashMap<String, Object>();
        for (int at = 0; at < cells.length; at += 2) {
            row.put(cells[at].toString(), cells[at + 1]);
        }
        return row;
    }

    private static ResponseEntity<Object> answer(
            String form, String all, String each, List<Map<String, Object>> rows, @Nullable String next) {
        var answer = ResponseEntity.ok().contentType(form.equals("xml") ? XML : JSON);
        Optional.ofNullable(next).ifPresent(link -> answer.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\""));
        return answer.body(form.equals("xml") ? Xml.list(all, each, rows) : rows);
    }
}
