package vn.phoihop.petitions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.petitions.PetitionLine;
import vn.phoihop.petitions.PetitionLists;
import vn.phoihop.petitions.PetitionState;
import vn.phoihop.petitions.Petitions;
import vn.phoihop.petitions.Petitions.Seen;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.SavedViews;
import vn.phoihop.petitions.Sessions;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;
import vn.phoihop.tasks.Bodies;

/// The list of petitions, what is done with several of them at once, and what leaves it as a table.
@MayAct
@Controller
@RequestMapping("/petitions")
class PetitionListPages {

    private final PetitionLists lists;
    private final Petitions petitions;
    private final Sessions sessions;
    private final Organisations organisations;
    private final Bodies bodies;
    private final ActInputs inputs;
    private final PetitionFiles files;
    private final SavedViews views;
    private final Clock clock;

    PetitionListPages(
            PetitionLists lists,
            Petitions petitions,
            Sessions sessions,
            Organisations organisations,
            Bodies bodies,
            ActInputs inputs,
            PetitionFiles files,
            SavedViews views,
            Clock clock) {
        this.lists = lists;
        this.petitions = petitions;
        this.sessions = sessions;
        this.organisations = organisations;
        this.bodies = bodies;
        this.inputs = inputs;
        this.files = files;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@ModelAttribute PetitionQuery query, BindingResult ignored, Actor actor) {
        return view(query, new Typed(new LinkedMultiValueMap<>()), Map.of(), HttpStatus.OK, actor);
    }

    private ModelAndView view(
            PetitionQuery query, Typed typed, Map<String, Refusal> refused, HttpStatus status, Actor actor) {
        var filter = query.filter();
        var slice = lists.list(filter, query.after(), actor, PetitionLists.PAGE);
        var isCouncil = sessions.isCouncil(actor);
        var bulk = bulk(slice.lines(), isCouncil, actor);
        var page = new PetitionListPage(
                filter,
                slice.lines(),
                slice.next(),
                lists.counts(filter, actor),
                views.of(actor),
                organisations.names(named(slice.lines())),
                sessions.list(actor),
                isCouncil,
                bulk,
                bulk.isEmpty() ? Map.of() : bodies(actor),
                typed,
                refused);
        return Web.page("petitions/list", page, status);
    }

    private Map<OrganisationId, String> bodies(Actor actor) {
        var all = new LinkedHashMap<OrganisationId, String>();
        bodies.around(actor).known().forEach(line -> all.put(line.id(), line.name()));
        return all;
    }

    /// What can be done with several at once, among what the lines shown are ready for.
    private static List<PetitionEvent> bulk(List<PetitionLine> lines, boolean isCouncil, Actor actor) {
        if (!Web.works(actor)) {
            return List.of();
        }
        var states = lines.stream().map(PetitionLine::state).collect(Collectors.toSet());
        var all = new ArrayList<PetitionEvent>();
        if (isCouncil) {
            add(all, states.contains(PetitionState.CONSOLIDATED) && actor.is(Role.LEADER), PetitionEvent.PETITION_SENT);
            add(all, states.contains(PetitionState.ANSWERED), PetitionEvent.ANSWER_ACCEPTED);
            add(
                    all,
                    states.contains(PetitionState.ACCEPTED) || states.contains(PetitionState.FULFILLED),
                    PetitionEvent.PETITION_CLOSED);
            add(all, lines.stream().anyMatch(line -> line.state().isOpen()), PetitionEvent.PETITION_CARRIED_OVER);
        } else {
            add(all, states.contains(PetitionState.SENT), PetitionEvent.PETITION_RECEIVED);
            add(all, states.contains(PetitionState.RECEIVED), PetitionEvent.PETITION_ASSIGNED);
        }
        return List.copyOf(all);
    }

    private static void add(List<PetitionEvent> all, boolean is, PetitionEvent event) {
        if (is) {
            all.add(event);
        }
    }

    /// Does the same with all that are ticked, or with none.
    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
    @PostMapping("/bulk/{event}")
    ModelAndView bulk(
            @PathVariable PetitionEvent event,
            @ModelAttribute PetitionQuery query,
            BindingResult ignored,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var chosen = chosen(typed);
        if (chosen.isEmpty()) {
            typed.wrong("petition", "petitions.none.chosen");
            return view(query, typed, Map.of(), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var input = inputs.of(typed, actor);
        try {
            var refused = petitions.actAll(chosen, event, input, clock.instant(), actor);
            return refused.isEmpty()
                    ? Reply.seeOther("/petitions?" + PetitionQuery.address(query.filter()))
                    : view(query, typed, refused, HttpStatus.CONFLICT, actor);
        } catch (OptimisticLockingFailureException faster) {
            typed.wrong("petition", "petitions.changed");
            return view(query, typed, Map.of(), HttpStatus.CONFLICT, actor);
        }
    }

    /// What is ticked: `id_version` each.
    static List<Seen> chosen(Typed typed) {
        return typed.all("petition").stream()
                .filter(each -> each.matches("[0-9a-fA-F-]{36}_[0-9]{1,9}"))
                .map(each -> new Seen(
                        new PetitionId(UUID.fromString(each.substring(0, 36))), Integer.parseInt(each.substring(37))))
                .toList();
    }

    static Collection<OrganisationId> named(Collection<PetitionLine> lines) {
        return lines.stream()
                .flatMap(each -> Stream.of(each.owner(), each.receiver(), each.lead()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// Keeps this list under a name, for whoever looks at it.
    @PostMapping("/views")
    ModelAndView save(
            @RequestParam String name, @ModelAttribute PetitionQuery query, BindingResult ignored, Actor actor) {
        var address = PetitionQuery.address(query.filter());
        if (!name.isBlank() && name.length() <= 100) {
            views.save(name.strip(), address, actor);
        }
        return Reply.seeOther("/petitions?" + address);
    }

    @PostMapping("/views/forget")
    ModelAndView forget(@RequestParam String name, Actor actor) {
        views.forget(name, actor);
        return Reply.seeOther("/petitions");
    }

    @GetMapping("/export.xlsx")
    void xlsx(@ModelAttribute PetitionQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.XLSX, "kien-nghi-cu-tri.xlsx", files.xlsx(query.filter(), actor));
    }

    @GetMapping("/export.csv")
    void csv(@ModelAttribute PetitionQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "kien-nghi-cu-tri.csv", files.csv(query.filter(), actor));
    }
}
