package vn.phoihop.reports.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.reports.ReportFilter;
import vn.phoihop.reports.ReportLists;
import vn.phoihop.reports.ReportSheets;
import vn.phoihop.reports.RequestId;
import vn.phoihop.reports.RequestSheets;
import vn.phoihop.reports.RequestState;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.reports.SubmissionLine;
import vn.phoihop.reports.SubmissionState;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;

/// Reports for other systems: what the pages show, as JSON, to whoever may see the pages.
@MayAct
@RestController
@RequestMapping("/api/v1/reports")
class ReportApi {

    private final ReportLists lists;
    private final ReportSheets sheets;
    private final RequestSheets requests;

    ReportApi(ReportLists lists, ReportSheets sheets, RequestSheets requests) {
        this.lists = lists;
        this.sheets = sheets;
        this.requests = requests;
    }

    /// A page of reports; `next` goes into `after` of the next question, and is null at the end.
    public record Page(List<Line> reports, @Nullable String next) {}

    /// A report of a list.
    public record Line(
            UUID id,
            String number,
            String title,
            UUID unit,
            UUID requester,
            SubmissionState state,
            Instant dueAt,
            @Nullable Instant sentAt,
            boolean late) {

        static Line of(SubmissionLine line) {
            return new Line(
                    line.id().value(),
                    line.number(),
                    line.title(),
                    line.unit().value(),
                    line.requester().value(),
                    line.state(),
                    line.dueAt(),
                    line.sentAt(),
                    line.isLate());
        }
    }

    /// A report in full, as this reader sees it.
    public record Whole(
            UUID id,
            String number,
            String title,
            SubmissionState state,
            List<Section> sections,
            List<Figure> figures) {}

    /// A section with its words as they were written.
    public record Section(int no, String label, String title, String body) {}

    /// A figure with the units it was added from.
    public record Figure(
            String code,
            String name,
            String unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal before,
            int units,
            int expected) {}

    /// A request with the reports that answer it.
    public record Request(
            UUID id,
            String number,
            String title,
            RequestState state,
            String period,
            LocalDate from,
            LocalDate until,
            LocalDate dueOn,
            List<Line> reports) {}

    @GetMapping
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ALL") ReportFilter.Box box,
            @RequestParam(required = false) @Nullable SubmissionState state,
            @RequestParam(required = false) @Nullable String after,
            Actor actor) {
        var slice = lists.reports(new ReportFilter(q.strip(), box, state, false), after, actor);
        return new Page(slice.lines().stream().map(Line::of).toList(), slice.next());
    }

    @GetMapping("/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
    Whole sheet(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new SubmissionId(id), actor);
        return new Whole(
                id,
                sheet.submission().number(),
                sheet.submission().title(),
                sheet.submission().state(),
                sheet.sections().stream()
                        .map(one -> new Section(one.no(), one.label(), one.title(), one.body()))
                        .toList(),
                sheet.book().figures().values().stream()
                        .sorted(java.util.Comparator.comparing(one -> one.code()))
                        .map(one -> new Figure(
                                one.code(),
                                one.name(),
                                one.unit(),
                                one.value(),
                                one.before(),
                                one.units(),
                                one.expected()))
                        .toList());
    }

    @GetMapping("/requests/{id}")
    Request request(@PathVariable UUID id, Actor actor) {
        var sheet = requests.need(new RequestId(id), actor);
        var request = sheet.request();
        return new Request(
                id,
                request.number(),
                request.title(),
                request.state(),
                request.period().toString(),
                request.window().from(),
                request.window().to(),
                request.dueOn(),
                sheet.units().stream().map(unit -> Line.of(unit.report())).toList());
    }
}
