package vn.phoihop.protection.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.phoihop.organisations.Organisations;
import vn.phoihop.protection.EnforcementRequest;
import vn.phoihop.protection.EnforcementRequests;
import vn.phoihop.protection.Refusal;
import vn.phoihop.protection.cards.Canaries;
import vn.phoihop.protection.cards.Canary;
import vn.phoihop.protection.cards.ContactCard;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Typed;

/// Canaries, and the count of requests of enforcement bodies: for data-protection officers alone.
@MayAct(Role.DATA_PROTECTION_OFFICER)
@Controller
@RequestMapping("/protection")
class WatchPages {

    private final Canaries canaries;
    private final EnforcementRequests requests;
    private final Organisations organisations;

    WatchPages(Canaries canaries, EnforcementRequests requests, Organisations organisations) {
        this.canaries = canaries;
        this.requests = requests;
        this.organisations = organisations;
    }

    @GetMapping("/watch")
    ModelAndView watch(Actor actor) {
        return view(empty(), "", HttpStatus.OK, actor);
    }

    private ModelAndView view(Typed typed, String refusal, HttpStatus status, Actor actor) {
        var planted = canaries.all(actor);
        var received = requests.all(actor);
        var names = organisations.names(Stream.concat(
                        planted.stream().map(Canary::owner), received.stream().map(EnforcementRequest::owner))
                .collect(Collectors.toSet()));
        var form = typed.has("form") ? typed.once() : UUID.randomUUID();
        var view = new ModelAndView(
                "protection/watch", "page", new WatchPage(planted, received, names, form, typed, refusal));
        view.setStatus(status);
        return view;
    }

    @PostMapping("/canaries")
    Object plant(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("number");
        typed.require("name");
        if (!typed.errors().isEmpty()) {
            return view(typed, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var invented = new ContactCard(typed.line("name"), typed.line("phone"), "", "");
        return done(canaries.plant(typed.line("number"), invented, actor), typed, actor);
    }

    @PostMapping("/canaries/{caseId}/take-up")
    Object takeUp(@PathVariable UUID caseId, Actor actor) {
        return done(canaries.takeUp(caseId, actor), empty(), actor);
    }

    @PostMapping("/requests")
    Object receive(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("instrument");
        typed.require("receivedOn");
        Optional<LocalDate> day = typed.day("receivedOn");
        var body = one(EnforcementRequest.Body.values(), typed.one("body"));
        if (!typed.errors().isEmpty() || day.isEmpty() || body.isEmpty()) {
            return view(typed, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return done(
                requests.receive(typed.once(), day.get(), body.get(), typed.line("instrument"), actor), typed, actor);
    }

    @PostMapping("/requests/{id}")
    Object answer(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("ground");
        typed.require("answeredOn");
        Optional<LocalDate> day = typed.day("answeredOn");
        var outcome = one(EnforcementRequest.Outcome.values(), typed.one("outcome"));
        if (!typed.errors().isEmpty() || day.isEmpty() || outcome.isEmpty()) {
            return view(typed, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return done(
                requests.answer(id, typed.version(), outcome.get(), typed.line("ground"), day.get(), actor),
                typed,
                actor);
    }

    private Object done(Optional<Refusal> refusal, Typed typed, Actor actor) {
        return refusal.<Object>map(why -> view(typed, "protection.refusal." + why, HttpStatus.CONFLICT, actor))
                .orElseGet(() -> ExportPages.seeOther("/protection/watch"));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private static Typed empty() {
        return new Typed(new LinkedMultiValueMap<>());
    }
}
