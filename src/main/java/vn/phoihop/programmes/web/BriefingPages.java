package vn.phoihop.programmes.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.programmes.Programme;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.Programmes;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.programmes.briefings.Briefing;
import vn.phoihop.programmes.briefings.Briefing.Attendance;
import vn.phoihop.programmes.briefings.Briefings;
import vn.phoihop.programmes.briefings.Duty;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// Briefings: who is asked, what was held.
@MayAct
@Controller
class BriefingPages {

    private static final String TEMPLATE = "programmes/briefings";

    private final Briefings briefings;
    private final Programmes programmes;
    private final Organisations organisations;
    private final Choices choices;

    BriefingPages(Briefings briefings, Programmes programmes, Organisations organisations, Choices choices) {
        this.briefings = briefings;
        this.programmes = programmes;
        this.organisations = organisations;
        this.choices = choices;
    }

    @GetMapping("/programmes/briefings")
    ModelAndView all(@RequestParam(required = false) @Nullable String late, Actor actor) {
        var duties = briefings.duties(actor);
        return Replies.page(TEMPLATE, page(null, duties, List.of(), late != null, Typed.nothing(), "", actor));
    }

    @GetMapping("/programmes/{id}/briefings")
    ModelAndView one(@PathVariable UUID id, Actor actor) {
        return Replies.page(TEMPLATE, page(new ProgrammeId(id), Typed.nothing(), "", actor));
    }

    private BriefingsPage page(ProgrammeId id, Typed typed, String said, Actor actor) {
        return page(
                programmes.need(id, actor),
                briefings.duties(id, actor),
                briefings.held(id, actor),
                false,
                typed,
                said,
                actor);
    }

    private BriefingsPage page(
            @Nullable Programme programme,
            List<Duty> duties,
            List<Briefing> held,
            boolean isLateOnly,
            Typed typed,
            String said,
            Actor actor) {
        var named = new LinkedHashSet<OrganisationId>();
        duties.forEach(duty -> named.add(duty.body()));
        held.forEach(briefing -> named.add(briefing.body()));
        List<OrganisationLine> bodies =
                programme == null ? List.of() : choices.bodies(programme.owner(), List.copyOf(named));
        return new BriefingsPage(
                programme,
                duties,
                held,
                bodies,
                organisations.names(named),
                actor.organisation(),
                choices.today(),
                UUID.randomUUID(),
                isLateOnly,
                actor.isOneOf(Role.SPECIALIST, Role.LEADER, Role.CLERK),
                typed,
                said);
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
    @PostMapping("/programmes/{id}/briefings/ask")
    ModelAndView ask(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var due = typed.day("due_on");
        var bodies = typed.ids("body").stream().map(OrganisationId::new).toList();
        return tried(id, typed, actor, () -> briefings.ask(new ProgrammeId(id), bodies, due, actor));
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK})
    @PostMapping("/programmes/{id}/briefings")
    ModelAndView record(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var briefing = new Briefing(
                typed.id("fresh").orElseGet(UUID::randomUUID),
                typed.id("body").map(OrganisationId::new).orElse(actor.organisation()),
                typed.day("held"),
                typed.choice("form", Briefing.Form.class).orElse(Briefing.Form.DIRECT),
                typed.value("place"),
                typed.value("chaired"),
                typed.value("note"),
                new Attendance(
                        figure(typed, "key_officials"),
                        figure(typed, "officials"),
                        figure(typed, "party_members"),
                        figure(typed, "speakers"),
                        figure(typed, "residents")));
        return tried(id, typed, actor, () -> briefings.record(new ProgrammeId(id), briefing, actor));
    }

    private static int figure(Typed typed, String field) {
        return typed.value(field).isBlank() ? 0 : typed.number(field);
    }

    private ModelAndView tried(UUID id, Typed typed, Actor actor, Supplier<Optional<Refusal>> act) {
        var programme = new ProgrammeId(id);
        if (typed.isWrong()) {
            return Replies.page(
                    TEMPLATE, page(programme, typed, "programmes.wrong", actor), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var refused = act.get();
        return refused.isEmpty()
                ? Reply.seeOther(programme.path() + "/briefings")
                : Replies.page(
                        TEMPLATE,
                        page(programme, typed, "programmes.refusal." + refused.get(), actor),
                        HttpStatus.CONFLICT);
    }
}
