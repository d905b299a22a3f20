package vn.phoihop.petitions.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import vn.phoihop.petitions.Competence;
import vn.phoihop.petitions.Consolidations;
import vn.phoihop.petitions.Field;
import vn.phoihop.petitions.NewSession;
import vn.phoihop.petitions.PetitionEvent;
import vn.phoihop.petitions.PetitionFilter;
import vn.phoihop.petitions.PetitionInput;
import vn.phoihop.petitions.PetitionLists;
import vn.phoihop.petitions.Petitions;
import vn.phoihop.petitions.Petitions.Seen;
import vn.phoihop.petitions.Refusal;
import vn.phoihop.petitions.RoundId;
import vn.phoihop.petitions.RoundKind;
import vn.phoihop.petitions.SessionId;
import vn.phoihop.petitions.SessionKind;
import vn.phoihop.petitions.Sessions;
import vn.phoihop.petitions.Sessions.Entered;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Sessions of councils and rounds of voter meetings: entering them, seeing how far their petitions are, summing up.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE})
@Controller
@RequestMapping("/petitions")
class SessionPages {

    private final Sessions sessions;
    private final Consolidations consolidations;
    private final Petitions petitions;
    private final PetitionLists lists;
    private final Clock clock;

    SessionPages(
            Sessions sessions, Consolidations consolidations, Petitions petitions, PetitionLists lists, Clock clock) {
        this.sessions = sessions;
        this.consolidations = consolidations;
        this.petitions = petitions;
        this.lists = lists;
        this.clock = clock;
    }

    private static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    @MayAct
    @GetMapping("/sessions")
    ModelAndView list(Actor actor) {
        return list(UUID.randomUUID(), nothing(), Said.NOTHING, HttpStatus.OK, actor);
    }

    private ModelAndView list(UUID form, Typed typed, Said said, HttpStatus status, Actor actor) {
        var page = new SessionPage.Sessions(sessions.list(actor), sessions.isCouncil(actor), form, typed, said);
        return Web.page("petitions/sessions", page, status);
    }

    @PostMapping("/sessions")
    ModelAndView enter(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var form = Typed.id(typed.one("form")).orElseGet(UUID::randomUUID);
        var fresh = session(typed, form);
        if (fresh.isEmpty()) {
            return list(form, typed, errors(typed), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return switch (sessions.enter(fresh.get(), actor)) {
            case Entered.Kept<SessionId>(var id) -> Reply.seeOther("/petitions/sessions/" + id);
            case Entered.Refused<SessionId>(var why) -> list(form, typed, said(why), HttpStatus.CONFLICT, actor);
        };
    }

    private static Optional<NewSession> session(Typed typed, UUID form) {
        List.of("term", "title", "startsOn", "endsOn").forEach(typed::require);
        var starts = typed.day("startsOn");
        var ends = typed.day("endsOn");
        var ordinal = typed.number("ordinal", 0);
        if (!typed.errors().isEmpty() || starts.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewSession(
                form,
                typed.line("term"),
                ordinal < 1 || ordinal > 99 ? null : ordinal,
                Web.one(SessionKind.values(), typed.one("kind")).orElse(SessionKind.REGULAR),
                typed.line("title"),
                typed.line("place"),
                starts.get(),
                ends.get()));
    }

    private static Said errors(Typed typed) {
        return new Said(typed.errors(), "", List.of(), false);
    }

    private static Said said(Refusal why) {
        return new Said(List.of(), "petitions.refusal." + why, List.of(), false);
    }

    @MayAct
    @GetMapping("/sessions/{id}")
    ModelAndView session(@PathVariable UUID id, Actor actor) {
        return session(id, UUID.randomUUID(), nothing(), Said.NOTHING, HttpStatus.OK, actor);
    }

    private ModelAndView session(UUID id, UUID form, Typed typed, Said said, HttpStatus status, Actor actor) {
        var session = new SessionId(id);
        var sheet = sessions.need(session, actor);
        var isOurs = sheet.session().council().equals(actor.organisation()) && sessions.isCouncil(actor);
        var page = new SessionPage.One(sheet, sessions.progress(session, actor), isOurs, form, typed, said);
        return Web.page("petitions/session", page, status);
    }

    @PostMapping("/sessions/{id}/rounds")
    ModelAndView enter(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var form = Typed.id(typed.one("form")).orElseGet(UUID::randomUUID);
        List.of("title", "startsOn", "endsOn").forEach(typed::require);
        var starts = typed.day("startsOn");
        var ends = typed.day("endsOn");
        if (!typed.errors().isEmpty() || starts.isEmpty() || ends.isEmpty()) {
            return session(id, form, typed, errors(typed), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var kind = Web.one(RoundKind.values(), typed.one("kind")).orElse(RoundKind.BEFORE);
        var fresh =
                new NewSession.NewRound(form, new SessionId(id), kind, typed.line("title"), starts.get(), ends.get());
        return switch (sessions.enter(fresh, actor)) {
            case Entered.Kept<RoundId>(var round) -> Reply.seeOther("/petitions/rounds/" + round);
            case Entered.Refused<RoundId>(var why) -> session(id, form, typed, said(why), HttpStatus.CONFLICT, actor);
        };
    }

    @MayAct
    @GetMapping("/rounds/{id}")
    ModelAndView round(@PathVariable UUID id, Actor actor) {
        return round(id, nothing(), Said.NOTHING, Map.of(), HttpStatus.OK, actor);
    }

    private ModelAndView round(
            UUID id, Typed typed, Said said, Map<String, Refusal> refused, HttpStatus status, Actor actor) {
        var round = sessions.need(new RoundId(id), actor);
        var isOurs = round.council().equals(actor.organisation()) && sessions.isCouncil(actor);
        var page = new SessionPage.OfRound(
                round,
                sessions.need(round.session(), actor).session(),
                sessions.meetings(round),
                consolidations.propose(round.id(), actor),
                lists.counts(PetitionFilter.of(round.id()), actor),
                isOurs,
                typed,
                said,
                refused);
        return Web.page("petitions/round", page, status);
    }

    /// Joins what is ticked into the one that is chosen, and sums that up.
    @PostMapping("/rounds/{id}/join")
    ModelAndView join(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var chosen = PetitionListPages.chosen(typed);
        var main = chosen.stream()
                .filter(each -> each.id().toString().equals(typed.one("main")))
                .findFirst();
        if (main.isEmpty() || chosen.size() < 2) {
            typed.wrong("petition", "petitions.none.joined");
            return round(id, typed, errors(typed), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var others = chosen.stream().filter(each -> !each.equals(main.get())).toList();
        var summary = PetitionInput.summedUp(
                typed.text("words"),
                Web.one(Field.values(), typed.one("field")).orElse(null),
                Web.one(Competence.values(), typed.one("competence")).orElse(null));
        return attempt(
                id, typed, actor, () -> consolidations.join(main.get(), others, summary, clock.instant(), actor));
    }

    /// Goes on with all that are ticked: petitions that have field and competence, or opinions to be noted.
    @PostMapping("/rounds/{id}/all/{event}")
    ModelAndView whole(
            @PathVariable UUID id,
            @PathVariable PetitionEvent event,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        if (event != PetitionEvent.PETITION_CONSOLIDATED && event != PetitionEvent.OPINION_NOTED) {
            throw new NotThere("round " + id + " " + event);
        }
        var typed = new Typed(values);
        List<Seen> chosen = PetitionListPages.chosen(typed);
        if (chosen.isEmpty()) {
            typed.wrong("petition", "petitions.none.chosen");
            return round(id, typed, errors(typed), Map.of(), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return attempt(
                id, typed, actor, () -> petitions.actAll(chosen, event, PetitionInput.NOTHING, clock.instant(), actor));
    }

    /// What is tried with several; the numbers for which it is not done.
    private interface Attempt {
        Map<String, Refusal> run();
    }

    private ModelAndView attempt(UUID id, Typed typed, Actor actor, Attempt attempt) {
        try {
            var refused = attempt.run();
            return refused.isEmpty()
                    ? Reply.seeOther("/petitions/rounds/" + id)
                    : round(id, typed, Said.NOTHING, refused, HttpStatus.CONFLICT, actor);
        } catch (OptimisticLockingFailureException faster) {
            return round(id, typed, new Said(List.of(), "", List.of(), true), Map.of(), HttpStatus.CONFLICT, actor);
        }
    }
}
