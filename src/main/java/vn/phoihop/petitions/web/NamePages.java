package vn.phoihop.petitions.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.petitions.ClearedNames;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Names that look like those of persons and are not: asked for by one, agreed by another of the same organisation.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
@Controller
@RequestMapping("/petitions/names")
class NamePages {

    private final ClearedNames names;

    NamePages(ClearedNames names) {
        this.names = names;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String name, Actor actor) {
        var values = new LinkedMultiValueMap<String, String>();
        values.add("name", name);
        return view(new Typed(values), "", HttpStatus.OK, actor);
    }

    private ModelAndView view(Typed typed, String refusal, HttpStatus status, Actor actor) {
        var said = new Said(typed.errors(), refusal, List.of(), false);
        var page = new NamesPage(names.names(actor), actor.account(), actor.organisation(), typed, said);
        return Web.page("petitions/names", page, status);
    }

    @PostMapping
    ModelAndView ask(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("name");
        typed.require("why");
        typed.notLonger("why", 300);
        if (!typed.errors().isEmpty()) {
            return view(typed, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return done(names.ask(typed.line("name"), typed.line("why"), actor), typed, actor);
    }

    @PostMapping("/clear")
    ModelAndView clear(@RequestParam String key, Actor actor) {
        return done(names.clear(key, actor), new Typed(new LinkedMultiValueMap<>()), actor);
    }

    @PostMapping("/forget")
    ModelAndView forget(@RequestParam String key, Actor actor) {
        return done(names.forget(key, actor), new Typed(new LinkedMultiValueMap<>()), actor);
    }

    private ModelAndView done(Optional<Refusal> refusal, Typed typed, Actor actor) {
        return refusal.map(why -> view(typed, "petitions.refusal." + why, HttpStatus.CONFLICT, actor))
                .orElseGet(() -> Reply.seeOther("/petitions/names"));
    }
}
