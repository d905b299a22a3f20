package vn.phoihop.publicsite.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.publicsite.LogDigest;
import vn.phoihop.publicsite.PromiseState;
import vn.phoihop.publicsite.PublicBoards;
import vn.phoihop.publicsite.PublicFigures;
import vn.phoihop.publicsite.PublicLogs;
import vn.phoihop.publicsite.web.PublicData.EntryRow;
import vn.phoihop.publicsite.web.PublicData.LogRow;
import vn.phoihop.publicsite.web.PublicData.Page;
import vn.phoihop.publicsite.web.PublicData.PromiseRow;
import vn.phoihop.shared.Open;

/// Everything public in forms machines read.
@Open
@RestController
class PublicDataApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int AT_ONCE = 500;

    private final PublicBoards boards;
    private final PublicFigures figures;
    private final PublicLogs logs;

    PublicDataApi(PublicBoards boards, PublicFigures figures, PublicLogs logs) {
        this.boards = boards;
        this.figures = figures;
        this.logs = logs;
    }

    @GetMapping(path = "/public/data/entries.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<EntryRow> entries(PublicQuery query) {
        return entries(query, "/public/data/entries.json");
    }

    @GetMapping("/public/data/entries.csv")
    ResponseEntity<String> entriesAsCsv(PublicQuery query) {
        var page = entries(query, "/public/data/entries.csv");
        return csv(EntryRow.COLUMNS, page.rows().stream().map(EntryRow::cells).toList(), page.next());
    }

    @GetMapping(path = "/public/data/promises.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<PromiseRow> promises(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String after) {
        return promises(state, after, "/public/data/promises.json");
    }

    @GetMapping("/public/data/promises.csv")
    ResponseEntity<String> promisesAsCsv(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String after) {
        var page = promises(state, after, "/public/data/promises.csv");
        return csv(
                PromiseRow.COLUMNS, page.rows().stream().map(PromiseRow::cells).toList(), page.next());
    }

    @GetMapping(path = "/public/data/log.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> log(@RequestParam(defaultValue = "") String month) {
        var wanted = month(month);
        var all = new LinkedHashMap<String, Object>();
        all.put("month", wanted.toString());
        all.put("lines", logRows(wanted));
        all.put(
                "digests",
                logs.digests(wanted).stream().map(PublicDataApi::digest).toList());
        all.put(
                "digest_of",
                "SHA-256 of: digest of the day before, line end, day, line end, then the lines"
                        + " day|record_type|act|reason_code|organisation id|rule_version|count in order of their letters,"
                        + " each with a line end");
        return all;
    }

    @GetMapping("/public/data/log.csv")
    ResponseEntity<String> logAsCsv(@RequestParam(defaultValue = "") String month) {
        return csv(
                LogRow.COLUMNS,
                logRows(month(month)).stream().map(LogRow::cells).toList(),
                null);
    }

    @GetMapping(path = "/public/data/figures.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> figures() {
        var all = new LinkedHashMap<String, Object>();
        all.put("counted_at", figures.madeAt().map(Object::toString).orElse(""));
        all.put("hidden", "-1: hidden, because it is small or would give a small number away");
        all.put("by_kind_and_stage", figures.table("stage.kind"));
        all.put("by_field", figures.table("way.field"));
        all.put("by_area", figures.table("way.area"));
        all.put("contact_reads_by_month_and_purpose", figures.table("purpose.month"));
        all.put("enforcement_requests_by_month", figures.table("request.month"));
        return all;
    }

    private Page<EntryRow> entries(PublicQuery query, String path) {
        var lines = boards.lines(query.filter(), query.key(), AT_ONCE);
        var files = boards.files(lines.lines());
        var next = lines.next();
        return new Page<>(
                lines.lines().stream()
                        .map(line -> EntryRow.of(line, files.getOrDefault(line.path(), List.of())))
                        .toList(),
                next == null ? null : path + "?" + query.parametersAfter(next));
    }

    private Page<PromiseRow> promises(String state, String after, String path) {
        var lines = boards.promises(PublicQuery.constant(PromiseState.values(), state), after, AT_ONCE);
        var next = lines.next();
        return new Page<>(
                lines.lines().stream().map(PromiseRow::of).toList(),
                next == null
                        ? null
                        : path + "?state=" + state + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private List<LogRow> logRows(YearMonth month) {
        var lines = logs.lines(month);
        var names = logs.names(lines);
        return lines.stream()
                .map(line -> LogRow.of(line, names.getOrDefault(line.organisation(), "")))
                .toList();
    }

    private static Map<String, Object> digest(LogDigest digest) {
        return Map.of("day", digest.day(), "lines", digest.lines(), "digest", digest.digest());
    }

    private YearMonth month(String typed) {
        try {
            return typed.isEmpty() ? logs.thisMonth() : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return logs.thisMonth();
        }
    }

    private static ResponseEntity<String> csv(List<String> columns, List<List<String>> rows, @Nullable String next) {
        var answer = ResponseEntity.ok().contentType(CSV);
        Optional.ofNullable(next).ifPresent(link -> answer.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\""));
        return answer.body(Csv.of(columns, rows));
    }
}
