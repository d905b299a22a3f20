package vn.phoihop.press.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.press.Capture;
import vn.phoihop.press.occasions.NewOccasion;
import vn.phoihop.press.occasions.OccasionFilter;
import vn.phoihop.press.occasions.OccasionKind;
import vn.phoihop.press.occasions.OccasionLine;
import vn.phoihop.press.occasions.OccasionLists;
import vn.phoihop.press.occasions.OccasionState;
import vn.phoihop.press.occasions.Occasions;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// The list of conferences, releases and briefings, and planning one.
@MayAct
@Controller
@RequestMapping("/press/occasions")
class OccasionPages {

    private final OccasionLists lists;
    private final Occasions occasions;
    private final OccasionForms forms;
    private final Organisations organisations;
    private final Choices choices;
    private final Clock clock;

    OccasionPages(
            OccasionLists lists,
            Occasions occasions,
            OccasionForms forms,
            Organisations organisations,
            Choices choices,
            Clock clock) {
        this.lists = lists;
        this.occasions = occasions;
        this.forms = forms;
        this.organisations = organisations;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var asked = new Typed(values);
        var filter = new OccasionFilter(
                asked.line("q"),
                asked.choice("kind", OccasionKind.class).orElse(null),
                asked.choice("state", OccasionState.class).orElse(null));
        var slice = lists.list(filter, asked.one("after"), actor, OccasionLists.PAGE);
        var names = organisations.names(
                slice.lines().stream().map(OccasionLine::owner).distinct().toList());
        var mayPlan = actor.isOneOf(Role.SPOKESPERSON, Role.SPECIALIST);
        return new ModelAndView(
                "press/occasions", "page", new OccasionListPage(filter, slice.lines(), slice.next(), names, mayPlan));
    }

    @MayAct({Role.SPOKESPERSON, Role.SPECIALIST})
    @GetMapping("/new")
    ModelAndView form(Actor actor) {
        return show(new Typed(new LinkedMultiValueMap<>()), "", HttpStatus.OK);
    }

    private static ModelAndView show(Typed typed, String refusal, HttpStatus status) {
        var form = typed.has("form") ? typed.once() : UUID.randomUUID();
        var page = new EntryPage(
                "press",
                "press.occasion.new",
                "/press/occasions",
                OccasionDeeds.entry(),
                typed,
                form,
                refusal,
                List.of());
        var view = new ModelAndView("press/entry", "page", page);
        view.setStatus(status);
        return view;
    }

    @MayAct({Role.SPOKESPERSON, Role.SPECIALIST})
    @PostMapping
    ModelAndView plan(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values).require(OccasionDeeds.entry());
        var kind = typed.choice("kind", OccasionKind.class);
        var time = forms.time(typed);
        var partners = choices.all(typed, "invited", actor);
        if (!typed.errors().isEmpty() || kind.isEmpty() || time.isEmpty()) {
            return show(typed, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var fresh = new NewOccasion(
                typed.once(),
                kind.get(),
                typed.line("title"),
                time.get(),
                typed.text("agenda"),
                typed.text("statement"),
                partners);
        return after(occasions.plan(fresh, clock.instant(), actor), typed);
    }

    private static ModelAndView after(Capture<?> captured, Typed typed) {
        return switch (captured) {
            case Capture.Captured<?>(var id) -> Reply.seeOther("/press/occasions/" + id);
            case Capture.Refused<?>(var why) -> show(typed, "press.refusal." + why, HttpStatus.CONFLICT);
        };
    }
}
