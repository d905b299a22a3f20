package vn.phoihop.clarifications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.clarifications.ClarificationNumber;
import vn.phoihop.clarifications.NewClarification;
import vn.phoihop.clarifications.Proposals.Proposing;
import vn.phoihop.clarifications.PublicClaims;
import vn.phoihop.clarifications.Topic;
import vn.phoihop.concerns.Tries;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Open;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Proposing a claim for checking, and looking what became of it: open to anyone, without a session and without a word
/// about who asks.
@Open
@Controller
@RequestMapping("/clarify")
class OpenPages {

    private final PublicClaims claims;
    private final Tries tries;
    private final Clock clock;
    private final ZoneId zone;

    OpenPages(PublicClaims claims, Tries tries, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.claims = claims;
        this.tries = tries;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    ModelAndView form() {
        return propose(empty(), "", HttpStatus.OK);
    }

    private ModelAndView propose(Typed typed, String refusal, HttpStatus status) {
        var form = typed.has("form") ? typed.once() : UUID.randomUUID();
        return view("propose", new ProposePage(claims.places(), typed, form, refusal, today()), status);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @PostMapping
    ModelAndView propose(@RequestParam MultiValueMap<String, String> values, HttpServletRequest request) {
        var typed = new Typed(values);
        for (var field : List.of("claim", "policy", "why", "place")) {
            typed.require(field);
            typed.notLonger(field, 1000);
        }
        var place = Optional.ofNullable(claims.places().get(typed.line("place")));
        if (!typed.errors().isEmpty() || place.isEmpty()) {
            return propose(typed, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var network = request.getRemoteAddr();
        if (!tries.may(Tries.What.CLAIM, network)) {
            return propose(typed, "clarifications.open.too.many", HttpStatus.TOO_MANY_REQUESTS);
        }
        tries.count(Tries.What.CLAIM, network);
        return switch (claims.propose(fresh(typed, place.get()))) {
            case Proposing.Proposed(var id) ->
                Reply.seeOther(
                        "/clarify/outcome?sent=true&number=" + claims.number(id).orElseThrow());
            case Proposing.Refused(var why) -> propose(typed, "clarifications.refusal." + why, HttpStatus.CONFLICT);
        };
    }

    private static NewClarification fresh(Typed typed, String place) {
        return new NewClarification(
                typed.once(),
                typed.text("claim"),
                typed.line("policy"),
                null,
                typed.text("why"),
                typed.choice("topic", Topic.class).orElse(Topic.OTHER),
                new NewClarification.Place(typed.line("place"), place),
                typed.has("isSafety"),
                null,
                List.of());
    }

    @GetMapping("/outcome")
    ModelAndView outcome(
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(defaultValue = "false") boolean sent) {
        var found =
                Optional.ofNullable(number).flatMap(ClarificationNumber::read).flatMap(claims::outcome);
        var isUnknown = number != null && !number.isBlank() && found.isEmpty();
        var page = new OutcomePage(
                number == null ? "" : number,
                found.orElse(null),
                isUnknown,
                sent,
                empty(),
                "",
                UUID.randomUUID(),
                today());
        return view("outcome", page, isUnknown ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }

    /// Asks that a decline be looked at again.
    @PostMapping("/outcome")
    ModelAndView appeal(@RequestParam MultiValueMap<String, String> values, HttpServletRequest request) {
        var typed = new Typed(values);
        var number = ClarificationNumber.read(typed.line("number")).orElseThrow(() -> new NotThere("clarification"));
        typed.require("why");
        typed.notLonger("why", 2000);
        if (!typed.errors().isEmpty()) {
            return outcome(number, typed, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!tries.may(Tries.What.CLAIM, request.getRemoteAddr())) {
            return outcome(number, typed, "clarifications.open.too.many", HttpStatus.TOO_MANY_REQUESTS);
        }
        tries.count(Tries.What.CLAIM, request.getRemoteAddr());
        return claims.appeal(number, typed.text("why"), typed.once())
                .map(why -> outcome(number, typed, "clarifications.refusal." + why, HttpStatus.CONFLICT))
                .orElseGet(() -> Reply.seeOther("/clarify/outcome?sent=true&number=" + number));
    }

    private ModelAndView outcome(ClarificationNumber number, Typed typed, String refusal, HttpStatus status) {
        var found = claims.outcome(number).orElseThrow(() -> new NotThere("clarification " + number));
        var page = new OutcomePage(number.toString(), found, false, false, typed, refusal, UUID.randomUUID(), today());
        return view("outcome", page, status);
    }

    private static ModelAndView view(String template, Object page, HttpStatus status) {
        var view = new ModelAndView("clarifications/open/" + template, "page", page);
        view.setStatus(status);
        return view;
    }

    private static Typed empty() {
        return new Typed(new LinkedMultiValueMap<>());
    }
}
