package vn.phoihop.clarifications.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.clarifications.NewClarification;
import vn.phoihop.clarifications.Proposals;
import vn.phoihop.clarifications.Topic;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Choice;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Field.Kind;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Proposing a claim for clarification.
@MayAct({Role.SPECIALIST, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/clarifications")
class NewPages {

    private static final String KEYS = "clarifications";

    private final Proposals proposals;
    private final Choices choices;
    private final Clock clock;

    NewPages(Proposals proposals, Choices choices, Clock clock) {
        this.proposals = proposals;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(Actor actor) {
        return show(new Typed(new LinkedMultiValueMap<>()), "", HttpStatus.OK, actor);
    }

    private ModelAndView show(Typed typed, String refusal, HttpStatus status, Actor actor) {
        var form = typed.has("form") ? typed.once() : UUID.randomUUID();
        var page = new EntryPage(fields(actor), typed, form, refusal, choices.bodies(actor));
        var view = new ModelAndView("clarifications/new", "page", page);
        view.setStatus(status);
        return view;
    }

    private List<Field> fields(Actor actor) {
        var topics = Stream.of(Topic.values())
                .map(topic -> Choice.of(topic, "clarifications.topic"))
                .toList();
        return List.of(
                Field.of(KEYS, "claim", Kind.TEXT).needed().helped("clarifications.help.claim"),
                Field.of(KEYS, "policy", Kind.LINE).needed().helped("clarifications.help.policy"),
                Field.of(KEYS, "why", Kind.TEXT).needed().helped("clarifications.help.why"),
                Field.one(KEYS, "topic", topics),
                Field.one(KEYS, "place", choices.places(actor)),
                Field.of(KEYS, "concerned", Kind.BODY).helped("clarifications.help.concerned"),
                Field.of(KEYS, "partners", Kind.TEXT).helped("clarifications.help.partners"),
                Field.of(KEYS, "isSafety", Kind.TICK).helped("clarifications.help.isSafety"));
    }

    @PostMapping
    ModelAndView propose(@RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values).require(fields(actor));
        var topic = typed.choice("topic", Topic.class);
        var place = choices.place(typed, actor);
        var concerned = choices.body(typed, "concerned", actor);
        var partners = choices.all(typed, "partners", actor);
        if (!typed.errors().isEmpty() || topic.isEmpty() || place.isEmpty()) {
            return show(typed, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var fresh = new NewClarification(
                typed.once(),
                typed.text("claim"),
                typed.line("policy"),
                null,
                typed.text("why"),
                topic.get(),
                place.get(),
                typed.has("isSafety"),
                concerned.orElse(null),
                partners);
        return switch (proposals.propose(fresh, clock.instant(), actor)) {
            case Proposals.Proposing.Proposed(var id) -> Reply.seeOther("/clarifications/" + id);
            case Proposals.Proposing.Refused(var why) ->
                show(typed, "clarifications.refusal." + why, HttpStatus.CONFLICT, actor);
        };
    }
}
