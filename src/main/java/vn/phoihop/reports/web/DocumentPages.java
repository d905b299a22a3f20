package vn.phoihop.reports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.reports.ReportSheets;
import vn.phoihop.reports.Reports;
import vn.phoihop.reports.SubmissionId;
import vn.phoihop.reports.writing.Mark;
import vn.phoihop.reports.writing.Wording;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shell.spi.Reply;

/// What a report becomes and where it comes from: the document as it will be printed, what the reader finds in it, and
/// for each figure its evidence.
@MayAct
@Controller
@RequestMapping("/reports/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class DocumentPages {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ReportSheets sheets;
    private final Reports reports;
    private final MessageSource messages;

    DocumentPages(ReportSheets sheets, Reports reports, MessageSource messages) {
        this.sheets = sheets;
        this.reports = reports;
        this.messages = messages;
    }

    @GetMapping("/document")
    ModelAndView preview(@PathVariable UUID id, Actor actor) {
        var report = new SubmissionId(id);
        var sheet = sheets.need(report, actor);
        var preview = sheets.preview(sheets.document(report, actor));
        return new ModelAndView("reports/document", "page", new DocumentPage(sheet, preview.fragment()));
    }

    /// The style of the preview, which pages may not carry themselves.
    @GetMapping(value = "/document.css", produces = "text/css;charset=UTF-8")
    void style(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter()
                .write(sheets.preview(sheets.document(new SubmissionId(id), actor))
                        .style());
    }

    @GetMapping("/document.docx")
    void docx(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var report = new SubmissionId(id);
        Reply.file(response, Reply.DOCX, name(report, actor) + ".docx", sheets.docx(sheets.document(report, actor)));
    }

    @GetMapping("/document.pdf")
    void pdf(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var report = new SubmissionId(id);
        Reply.file(response, Reply.PDF, name(report, actor) + ".pdf", sheets.pdf(sheets.document(report, actor)));
    }

    private String name(SubmissionId id, Actor actor) {
        return sheets.need(id, actor).submission().number();
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable UUID id, Actor actor) {
        var report = new SubmissionId(id);
        var sheet = sheets.need(report, actor);
        return new ModelAndView("reports/check", "page", new CheckPage(sheet, sheets.review(report, actor)));
    }

    /// What a section said before.
    @GetMapping("/sections/{no}/versions")
    ModelAndView versions(@PathVariable UUID id, @PathVariable int no, Actor actor) {
        var report = new SubmissionId(id);
        var sheet = sheets.need(report, actor);
        var section = sheet.sections().stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(() -> new vn.phoihop.shared.NotThere("section " + no));
        return new ModelAndView(
                "reports/versions", "page", new VersionsPage(sheet, section, reports.versions(report, no, actor)));
    }

    @GetMapping("/figures")
    ModelAndView evidence(@PathVariable UUID id, @RequestParam String mark, Actor actor) {
        var report = new SubmissionId(id);
        var sheet = sheets.need(report, actor);
        var of = Mark.of(mark);
        var figures = of.codes().stream()
                .map(sheet.book()::figure)
                .filter(Objects::nonNull)
                .toList();
        var wording = new Wording(sheet.book(), (key, parts) -> messages.getMessage(key, parts, VIETNAMESE));
        var page = new EvidencePage(
                sheet,
                of.key(),
                wording.printed(of).orElse(""),
                figures,
                sheets.changed(report, actor),
                sheet.book().overrides().get(of.key()),
                sheets.records(report, of.codes(), actor),
                sheets.snapshot(report, actor).orElse(null));
        return new ModelAndView("reports/evidence", "page", page);
    }
}
