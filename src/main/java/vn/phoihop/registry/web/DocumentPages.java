package vn.phoihop.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Documents;
import vn.phoihop.registry.Documents.Numbered;
import vn.phoihop.registry.Refusal;
import vn.phoihop.registry.RelationKind;
import vn.phoihop.registry.Sheets;
import vn.phoihop.registry.files.StoredFiles;
import vn.phoihop.registry.web.SheetPage.Said;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The sheet of one document, and what may be done on it.
@MayAct
@Controller
@RequestMapping("/registry/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class DocumentPages {

    private final Documents documents;
    private final Sheets sheets;
    private final SheetPageMaker pages;
    private final StoredFiles files;

    DocumentPages(Documents documents, Sheets sheets, SheetPageMaker pages, StoredFiles files) {
        this.documents = documents;
        this.sheets = sheets;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping
    ModelAndView sheet(@PathVariable UUID id, @RequestParam(required = false) @Nullable String edit, Actor actor) {
        return pages.fresh(new DocumentId(id), edit != null, actor);
    }

    @MayAct(Role.CLERK)
    @PostMapping("/head")
    ModelAndView correct(@PathVariable UUID id, @ModelAttribute HeadForm form, BindingResult errors, Actor actor) {
        return tryTo(
                id,
                form,
                errors,
                actor,
                () -> documents.correct(new DocumentId(id), form.seen(), form.head(), form.handling(), actor));
    }

    @MayAct(Role.CLERK)
    @PostMapping("/register")
    ModelAndView register(@PathVariable UUID id, @ModelAttribute HeadForm form, BindingResult errors, Actor actor) {
        return tryTo(
                id,
                form,
                errors,
                actor,
                () -> documents.register(
                        new DocumentId(id),
                        form.seen(),
                        form.head(),
                        form.handling(),
                        new Numbered(form.givenNumber(), form.isMeant()),
                        actor));
    }

    /// Whatever is said no to, what was typed stands there again.
    private ModelAndView tryTo(UUID id, HeadForm form, BindingResult errors, Actor actor, Attempt attempt) {
        form.check(errors);
        if (errors.hasErrors()) {
            var said = new Said(errors.getFieldErrors(), "", false);
            return pages.again(new DocumentId(id), form, said, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            var refused = attempt.run();
            if (refused.isEmpty()) {
                return Reply.seeOther("/registry/" + id);
            }
            return pages.again(new DocumentId(id), form, refusal(refused.get()), HttpStatus.CONFLICT, actor);
        } catch (OptimisticLockingFailureException faster) {
            var said = new Said(List.of(), "", true);
            return pages.again(new DocumentId(id), form, said, HttpStatus.CONFLICT, actor);
        }
    }

    private interface Attempt {
        Optional<Refusal> run();
    }

    private static Said refusal(Refusal why) {
        return new Said(List.of(), "registry.refusal." + why, false);
    }

    @MayAct(Role.CLERK)
    @PostMapping("/share")
    ModelAndView share(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable List<UUID> organisations,
            Actor actor) {
        var with = organisations == null ? List.<UUID>of() : organisations;
        return after(
                id,
                actor,
                documents.share(
                        new DocumentId(id),
                        version,
                        with.stream().map(OrganisationId::new).toList(),
                        actor));
    }

    @MayAct(Role.CLERK)
    @PostMapping("/relate")
    ModelAndView relate(@PathVariable UUID id, @RequestParam UUID other, @RequestParam RelationKind kind, Actor actor) {
        return after(id, actor, documents.relate(new DocumentId(id), new DocumentId(other), kind, actor));
    }

    @MayAct(Role.CLERK)
    @PostMapping("/dismiss")
    ModelAndView dismiss(
            @PathVariable UUID id, @RequestParam UUID other, @RequestParam RelationKind kind, Actor actor) {
        return after(id, actor, documents.dismiss(new DocumentId(id), new DocumentId(other), kind, actor));
    }

    private ModelAndView after(UUID id, Actor actor, Optional<Refusal> refused) {
        return refused.map(why -> pages.refused(new DocumentId(id), refusal(why), actor))
                .orElseGet(() -> Reply.seeOther("/registry/" + id));
    }

    /// The file as it came: always as a download, never opened by the browser.
    @GetMapping("/files/{sha256}")
    void file(@PathVariable UUID id, @PathVariable String sha256, Actor actor, HttpServletResponse response)
            throws IOException {
        var file = sheets.files(new DocumentId(id), actor).stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotThere("file of document " + id));
        var stored = documents.open(new DocumentId(id), sha256, actor);
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLengthLong(file.length());
        files.copy(stored, response.getOutputStream());
    }
}
