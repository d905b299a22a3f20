package vn.phoihop.registry.outgoing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.outgoing.web.OutgoingPage.Said;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shell.spi.Reply;

/// The sheet of an outgoing document, and the ways to look at its text: checked, compared, as a file.
@MayAct
@Controller
@RequestMapping("/outgoing/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class OutgoingSheetPages {

    private final OutgoingSheets sheets;
    private final OutgoingPageMaker pages;

    OutgoingSheetPages(OutgoingSheets sheets, OutgoingPageMaker pages) {
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        return pages.sheet(new OutgoingId(id), Said.NOTHING, HttpStatus.OK, actor);
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable UUID id, Actor actor) {
        return pages.check(new OutgoingId(id), "", "", HttpStatus.OK, actor);
    }

    /// Two versions beside each other; the last two when nobody says which.
    @GetMapping("/compare")
    ModelAndView compare(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer after,
            Actor actor) {
        return pages.compare(new OutgoingId(id), before, after, actor);
    }

    /// The style of the preview: of a version, or of what this person is typing.
    @GetMapping("/preview.css")
    void style(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String unsaved,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var writing = sheets.writing(new OutgoingId(id), actor);
        var text = unsaved == null
                ? writing.text()
                : writing.unsaved().map(kept -> kept.text()).orElse(writing.text());
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(sheets.preview(text).style().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/docx")
    void docx(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        answer(response, sheets.print(new OutgoingId(id), false, actor));
    }

    @GetMapping("/pdf")
    void pdf(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        answer(response, sheets.print(new OutgoingId(id), true, actor));
    }

    private static void answer(HttpServletResponse response, OutgoingSheets.Printed file) throws IOException {
        Reply.file(response, file.mediaType(), file.name(), file.bytes());
    }
}
