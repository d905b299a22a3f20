package vn.phoihop.concerns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.Agreements;
import vn.phoihop.concerns.Refusal;
import vn.phoihop.concerns.Rubrics;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Days;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The versions of the rubric: what is in force and by whose decision, what is proposed and what it would change.
@MayAct
@Controller
@RequestMapping("/concerns/rubric")
class RubricPages {

    private final Rubrics rubrics;
    private final Agreements agreements;
    private final Organisations organisations;

    RubricPages(Rubrics rubrics, Agreements agreements, Organisations organisations) {
        this.rubrics = rubrics;
        this.agreements = agreements;
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView inForce(Actor actor) {
        return show(rubrics.inForce().version(), Typed.NOTHING, "", HttpStatus.OK, actor);
    }

    @GetMapping("/{number}")
    ModelAndView version(@PathVariable int number, Actor actor) {
        return show(number, Typed.NOTHING, "", HttpStatus.OK, actor);
    }

    @MayAct(Role.COORDINATOR)
    @GetMapping("/new")
    ModelAndView form() {
        return form(Typed.NOTHING, List.of(), "", HttpStatus.OK);
    }

    private ModelAndView form(Typed typed, List<FieldError> errors, String refusal, HttpStatus status) {
        var view = new ModelAndView(
                "concerns/rubric-new", "page", new NewRubricPage(rubrics.inForce(), typed, errors, refusal));
        view.setStatus(status);
        return view;
    }

    @MayAct(Role.COORDINATOR)
    @PostMapping
    ModelAndView propose(@RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var errors = new ArrayList<FieldError>();
        var rubric = RubricForm.read(typed, rubrics.inForce(), errors);
        if (!errors.isEmpty()) {
            return form(typed, errors, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return rubrics.propose(rubric, typed.in("why"), actor)
                .map(why -> form(typed, List.of(), "concerns.refusal." + why, HttpStatus.CONFLICT))
                .orElseGet(() -> Reply.seeOther(
                        "/concerns/rubric/" + rubrics.all().getFirst().version().number()));
    }

    @MayAct(Role.COORDINATOR)
    @PostMapping("/{number}/try")
    ModelAndView tryOut(@PathVariable int number, Actor actor) {
        return after(number, Typed.NOTHING, rubrics.tryOut(number, actor), actor);
    }

    @MayAct({Role.COORDINATOR, Role.LEADER, Role.COUNCIL_OFFICE})
    @PostMapping("/{number}/confirm")
    ModelAndView confirm(@PathVariable int number, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var refused = Days.read(typed.in("from"))
                .map(from -> rubrics.confirm(number, typed.in("decision"), from, actor))
                .orElseGet(() -> Optional.of(Refusal.DAY_MISSING));
        return after(number, typed, refused, actor);
    }

    @MayAct(Role.COORDINATOR)
    @PostMapping("/{number}/drop")
    ModelAndView drop(@PathVariable int number, Actor actor) {
        return after(number, Typed.NOTHING, rubrics.drop(number, actor), actor);
    }

    private ModelAndView after(int number, Typed typed, Optional<Refusal> refused, Actor actor) {
        return refused.map(why -> show(number, typed, "concerns.refusal." + why, HttpStatus.CONFLICT, actor))
                .orElseGet(() -> Reply.seeOther("/concerns/rubric/" + number));
    }

    private ModelAndView show(int number, Typed typed, String refusal, HttpStatus status, Actor actor) {
        var sheet = rubrics.need(number, actor);
        var version = sheet.version();
        var names = organisations.names(Stream.of(
                        Optional.ofNullable(version.proposingOrganisation()),
                        Optional.ofNullable(version.confirmingOrganisation()))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var page = new RubricPage(
                rubrics.all(),
                sheet,
                agreements.periods(),
                name(names, version.proposingOrganisation()),
                name(names, version.confirmingOrganisation()),
                Rubrics.mayPropose(actor),
                typed,
                refusal);
        var view = new ModelAndView("concerns/rubric", "page", page);
        view.setStatus(status);
        return view;
    }

    private static String name(Map<OrganisationId, String> names, @Nullable OrganisationId id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
