package vn.phoihop.press.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.press.Capture;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.Refusal;
import vn.phoihop.press.digests.Digest;
import vn.phoihop.press.digests.DigestId;
import vn.phoihop.press.digests.Digests;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Days;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;
import vn.phoihop.typesetting.Typesetter;

/// The press digests: composed, told, looked at as they will be printed, taken as files, handed to the registry.
@MayAct
@Controller
@RequestMapping("/press/digests")
class DigestPages {

    private static final String ONE = "/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}";

    private final Digests digests;
    private final Typesetter typesetter;
    private final Choices choices;
    private final Clock clock;

    DigestPages(Digests digests, Typesetter typesetter, Choices choices, Clock clock) {
        this.digests = digests;
        this.typesetter = typesetter;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) String before, Actor actor) {
        return show(new Typed(new LinkedMultiValueMap<>()), "", before(before), HttpStatus.OK, actor);
    }

    private LocalDate before(@org.jspecify.annotations.Nullable String asked) {
        return Optional.ofNullable(asked)
                .flatMap(Days::read)
                .orElseGet(() -> choices.today().plusDays(1));
    }

    private ModelAndView show(Typed typed, String refusal, LocalDate before, HttpStatus status, Actor actor) {
        var today = choices.today();
        var lines = digests.list(before, actor);
        var next = lines.size() < Digests.PAGE ? null : lines.getLast().from();
        var page = new DigestListPage(
                lines,
                next,
                today.minusDays(6),
                today,
                UUID.randomUUID(),
                actor.isOneOf(Role.SPOKESPERSON, Role.SPECIALIST),
                typed,
                refusal);
        var view = new ModelAndView("press/digests", "page", page);
        view.setStatus(status);
        return view;
    }

    @MayAct({Role.SPOKESPERSON, Role.SPECIALIST})
    @PostMapping
    ModelAndView compose(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("from");
        typed.require("to");
        var from = typed.day("from");
        var to = typed.day("to");
        if (from.isEmpty() || to.isEmpty()) {
            return show(typed, "", before(null), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return switch (digests.compose(typed.once(), from.get(), to.get(), clock.instant(), actor)) {
            case Capture.Captured<?>(var id) -> Reply.seeOther("/press/digests/" + id);
            case Capture.Refused<?>(var why) ->
                show(typed, "press.refusal." + why, before(null), HttpStatus.CONFLICT, actor);
        };
    }

    @GetMapping(ONE)
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        return sheet(id, "", false, HttpStatus.OK, actor);
    }

    private ModelAndView sheet(UUID id, String refusal, boolean changed, HttpStatus status, Actor actor) {
        var sheet = digests.need(new DigestId(id), actor);
        var preview = typesetter.preview(sheet.document());
        var page = new DigestPage(sheet, preview.fragment(), refusal, changed);
        var view = new ModelAndView("press/digest", "page", page);
        view.setStatus(status);
        return view;
    }

    @MayAct({Role.SPOKESPERSON, Role.SPECIALIST})
    @PostMapping(ONE + "/tell")
    ModelAndView tell(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var lines = new ArrayList<Digest.Line>();
        for (var item : typed.all("told")) {
            Typed.id(item)
                    .ifPresent(each -> lines.add(new Digest.Line(new PressItemId(each), typed.text("note-" + each))));
        }
        return attempt(
                id,
                actor,
                () -> digests.tell(
                        new DigestId(id),
                        typed.version(),
                        typed.text("opening"),
                        List.copyOf(lines),
                        clock.instant(),
                        actor));
    }

    @MayAct({Role.SPOKESPERSON, Role.SPECIALIST})
    @PostMapping(ONE + "/hand-over")
    ModelAndView handOver(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return attempt(id, actor, () -> digests.handOver(new DigestId(id), typed.version(), clock.instant(), actor));
    }

    private interface Attempt {
        Optional<Refusal> make();
    }

    private ModelAndView attempt(UUID id, Actor actor, Attempt attempt) {
        try {
            return attempt.make()
                    .map(why -> sheet(id, "press.refusal." + why, false, HttpStatus.CONFLICT, actor))
                    .orElseGet(() -> Reply.seeOther("/press/digests/" + id));
        } catch (OptimisticLockingFailureException faster) {
            return sheet(id, "", true, HttpStatus.CONFLICT, actor);
        }
    }

    /// How it looks in print: the style of the paper.
    @GetMapping(value = ONE + "/paper.css", produces = "text/css;charset=UTF-8")
    void style(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var sheet = digests.need(new DigestId(id), actor);
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter().write(typesetter.preview(sheet.document()).style());
    }

    @GetMapping(ONE + "/digest.docx")
    void docx(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var sheet = digests.need(new DigestId(id), actor);
        Reply.file(response, Reply.DOCX, "diem-bao.docx", typesetter.docx(sheet.document()));
    }

    @GetMapping(ONE + "/digest.pdf")
    void pdf(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
        var sheet = digests.need(new DigestId(id), actor);
        Reply.file(response, Reply.PDF, "diem-bao.pdf", typesetter.pdf(sheet.document()));
    }
}
