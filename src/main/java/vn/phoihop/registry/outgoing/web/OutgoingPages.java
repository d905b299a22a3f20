package vn.phoihop.registry.outgoing.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.outgoing.Drafting;
import vn.phoihop.registry.outgoing.NewDraft;
import vn.phoihop.registry.outgoing.Outgoing;
import vn.phoihop.registry.outgoing.OutgoingFilter;
import vn.phoihop.registry.outgoing.OutgoingFilter.Phase;
import vn.phoihop.registry.outgoing.OutgoingLine;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.outgoing.OutgoingStatus;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The list of outgoing documents, and where a draft begins.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/outgoing")
class OutgoingPages {

    private final OutgoingSheets sheets;
    private final Outgoing outgoing;
    private final Organisations organisations;
    private final Beginnings beginnings;
    private final Neighbours neighbours;
    private final Clock clock;

    OutgoingPages(
            OutgoingSheets sheets,
            Outgoing outgoing,
            Organisations organisations,
            Beginnings beginnings,
            Neighbours neighbours,
            Clock clock) {
        this.sheets = sheets;
        this.outgoing = outgoing;
        this.organisations = organisations;
        this.beginnings = beginnings;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    @MayAct
    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable OutgoingStatus status,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(required = false) @Nullable String after,
            Actor actor) {
        var filter = new OutgoingFilter(q, status, phase);
        var slice = sheets.list(filter, after, actor);
        var owners = organisations.names(
                slice.lines().stream().map(OutgoingLine::owner).distinct().toList());
        boolean mayDraft = actor.isOneOf(
                Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);
        return new ModelAndView(
                "registry/outgoing/list",
                "page",
                new OutgoingListPage(
                        filter,
                        slice.lines(),
                        slice.next(),
                        sheets.counts(filter, actor),
                        owners,
                        mayDraft,
                        actor.organisation()));
    }

    @GetMapping("/new")
    ModelAndView choose(Actor actor) {
        return choose(UUID.randomUUID(), "", HttpStatus.OK, actor);
    }

    private ModelAndView choose(UUID form, String refusal, HttpStatus status, Actor actor) {
        var bodies =
                neighbours.of(actor).stream().map(Neighbours::shown).distinct().toList();
        var view = new ModelAndView(
                "registry/outgoing/new", "page", new NewPage(beginnings.kinds(), bodies, form, refusal));
        view.setStatus(status);
        return view;
    }

    @PostMapping
    ModelAndView begin(
            @RequestParam UUID form,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor) {
        var fields = new DraftForm(typed);
        var parties = Neighbours.chosen(List.of(), fields.added("addParty"), neighbours.of(actor), unknown -> {});
        var text = beginnings.of(beginnings.kind(kind), parties, actor);
        var fresh = new NewDraft(text, parties, List.of(), null, form);
        return switch (outgoing.draft(fresh, clock.instant(), actor)) {
            case Drafting.Drafted(var id, var record) -> Reply.seeOther("/outgoing/" + id + "/edit");
            case Drafting.Refused(var why) -> choose(form, "outgoing.refusal." + why, HttpStatus.CONFLICT, actor);
        };
    }
}
