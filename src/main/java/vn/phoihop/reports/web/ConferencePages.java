package vn.phoihop.reports.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.reports.Conference;
import vn.phoihop.reports.Conference.Conclusion;
import vn.phoihop.reports.Conferences;
import vn.phoihop.reports.NewConference;
import vn.phoihop.reports.ReportFilter;
import vn.phoihop.reports.ReportLists;
import vn.phoihop.reports.RequestId;
import vn.phoihop.reports.SubmissionLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Review conferences: called, held, concluded.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/reports/conferences")
class ConferencePages {

    private final Conferences conferences;
    private final ReportLists lists;
    private final Organisations organisations;
    private final Clock clock;
    private final ZoneId zone;

    ConferencePages(
            Conferences conferences,
            ReportLists lists,
            Organisations organisations,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.conferences = conferences;
        this.lists = lists;
        this.organisations = organisations;
        this.clock = clock;
        this.zone = zone;
    }

    @MayAct
    @GetMapping
    ModelAndView list(Actor actor) {
        return page("reports/conferences", conferences.list(actor), null, "", Web.nothingTyped(), Said.NOTHING, actor);
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor) {
        return form(Web.nothingTyped(), Said.NOTHING, actor);
    }

    private ModelAndView form(Typed typed, Said said, Actor actor) {
        var form = typed.has("form") ? typed.one("form") : UUID.randomUUID().toString();
        return page("reports/conference-new", List.of(), null, form, typed, said, actor);
    }

    @MayAct
    @GetMapping("/{id}")
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        return one(id, Web.nothingTyped(), Said.NOTHING, actor);
    }

    private ModelAndView one(UUID id, Typed typed, Said said, Actor actor) {
        var conference = conferences.sheet(id, actor);
        return page("reports/conference", List.of(conference), conference, "", typed, said, actor);
    }

    private ModelAndView page(
            String template,
            List<Conference> shown,
            @Nullable Conference one,
            String form,
            Typed typed,
            Said said,
            Actor actor) {
        var named = new HashSet<OrganisationId>();
        for (var conference : shown) {
            named.add(conference.host());
            named.addAll(conference.participants());
            conference.conclusions().forEach(each -> named.add(each.lead()));
        }
        var choices = form.isEmpty() && one == null ? Map.<OrganisationId, String>of() : choices();
        return new ModelAndView(
                template,
                "page",
                new ConferencePage(
                        shown,
                        one,
                        organisations.names(named),
                        choices,
                        form.isEmpty() ? List.of() : lists.requests("", null, actor),
                        actor.organisation(),
                        Web.works(actor),
                        form,
                        typed,
                        said));
    }

    private Map<OrganisationId, String> choices() {
        var all = new LinkedHashMap<OrganisationId, String>();
        organisations
                .inForceOn(LocalDate.ofInstant(clock.instant(), zone))
                .forEach(each -> all.put(each.id(), each.name()));
        return all;
    }

    @PostMapping
    ModelAndView call(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        for (var name : List.of("title", "day", "from", "to", "place", "agenda")) {
            typed.require(name);
        }
        var fresh = fresh(typed, actor);
        if (fresh.isEmpty()) {
            return Web.attempt(typed, Optional::empty, "/reports", said -> form(typed, said, actor));
        }
        return conferences
                .call(fresh.get(), clock.instant(), actor)
                .map(id -> Reply.seeOther("/reports/conferences/" + id))
                .orElseGet(() -> Web.refused("reports.refusal.CONFERENCE_NOT_CLEAR", said -> form(typed, said, actor)));
    }

    private Optional<NewConference> fresh(Typed typed, Actor actor) {
        var day = typed.day("day");
        var from = typed.time("from");
        var to = typed.time("to");
        if (!typed.errors().isEmpty() || day.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewConference(
                Typed.id(typed.one("form")).orElseGet(UUID::randomUUID),
                typed.one("kind").equals("CLOSING") ? Conference.Kind.CLOSING : Conference.Kind.INTERIM,
                typed.line("title"),
                moment(day.get(), from.get()),
                moment(day.get(), to.get()),
                typed.line("place"),
                typed.text("agenda"),
                typed.all("participants").stream()
                        .flatMap(one -> Typed.id(one).stream())
                        .map(OrganisationId::new)
                        .filter(one -> !one.equals(actor.organisation()))
                        .distinct()
                        .toList(),
                papers(typed.text("papers"), actor),
                Typed.id(typed.one("request")).map(RequestId::new).orElse(null)));
    }

    private Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /// The reports of these numbers, as far as they may be seen.
    private List<Reference> papers(String numbers, Actor actor) {
        return numbers.lines()
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .flatMap(number -> lists.reports(ReportFilter.words(number), null, actor, 1).lines().stream())
                .map(SubmissionLine::reference)
                .distinct()
                .toList();
    }

    @PostMapping("/{id}/hold")
    ModelAndView hold(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("minutes");
        var conclusions = conclusions(typed);
        return Web.attempt(
                typed,
                () -> conferences.hold(id, typed.version(), typed.text("minutes"), conclusions, clock.instant(), actor),
                "/reports/conferences/" + id,
                said -> one(id, typed, said, actor));
    }

    private static List<Conclusion> conclusions(Typed typed) {
        var all = new ArrayList<Conclusion>();
        for (int i = 0; i < typed.all("words").size(); i++) {
            var words = Typed.clean(typed.at("words", i));
            if (words.isEmpty()) {
                continue;
            }
            var lead = Typed.id(typed.at("lead", i)).map(OrganisationId::new);
            var due = typed.day("due", typed.at("due", i));
            if (lead.isEmpty() || due.isEmpty()) {
                typed.wrong("words", "NotBlank");
                return List.of();
            }
            all.add(new Conclusion(words, Typed.clean(typed.at("output", i)), lead.get(), due.get(), null));
        }
        return all;
    }

    @PostMapping("/{id}/cancel")
    ModelAndView cancel(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return Web.attempt(
                typed,
                () -> conferences.cancel(id, typed.version(), actor),
                "/reports/conferences/" + id,
                said -> one(id, typed, said, actor));
    }
}
