package vn.phoihop.calendar.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.calendar.Definitions;
import vn.phoihop.calendar.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The definitions of clocks: what is counted and by which source, all versions, and the next one.
@Controller
class DefinitionPages {

    private static final String ONE = "/calendar/definitions/{code}";

    private final Definitions definitions;

    DefinitionPages(Definitions definitions) {
        this.definitions = definitions;
    }

    @GetMapping("/calendar/definitions")
    @MayAct
    ModelAndView all() {
        return new ModelAndView("calendar/definitions", "page", DefinitionsPage.of(definitions.latest()));
    }

    @GetMapping(ONE)
    @MayAct
    ModelAndView one(@PathVariable String code, Actor actor) {
        return show(page(code, actor), HttpStatus.OK);
    }

    @PostMapping(ONE)
    @MayAct(Role.ADMINISTRATOR)
    ModelAndView revise(@PathVariable String code, @ModelAttribute RevisionForm form, Actor actor) {
        var page = page(code, actor);
        var refusal =
                form.isComplete() ? definitions.revise(form.version(code), actor) : Optional.of(Refusal.WRONG_BUDGET);
        return refusal.map(why -> show(page.again(form, why), HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> Reply.seeOther("/calendar/definitions/" + code));
    }

    @PostMapping(ONE + "/confirm")
    @MayAct(Role.LEADER)
    ModelAndView confirm(
            @PathVariable String code,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String basis,
            Actor actor) {
        var page = page(code, actor);
        return definitions
                .confirm(code, seen, basis, actor)
                .map(why -> show(page.refused(why), HttpStatus.CONFLICT))
                .orElseGet(() -> Reply.seeOther("/calendar/definitions/" + code));
    }

    private DefinitionPage page(String code, Actor actor) {
        var versions = definitions.versions(code);
        return new DefinitionPage(
                versions,
                RevisionForm.of(versions.getFirst(), definitions.today()),
                definitions.reasons(),
                definitions.ladders(),
                definitions.mayRevise(actor),
                definitions.mayConfirm(actor),
                List.of());
    }

    private static ModelAndView show(DefinitionPage page, HttpStatusCode status) {
        var view = new ModelAndView("calendar/definition", "page", page);
        view.setStatus(status);
        return view;
    }
}
