package vn.phoihop.exchanges.web;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.exchanges.AnswerDraft;
import vn.phoihop.exchanges.Attachments;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.LegAnswer;
import vn.phoihop.exchanges.LegEvent;
import vn.phoihop.exchanges.LegId;
import vn.phoihop.exchanges.LegInput;
import vn.phoihop.exchanges.Legs;
import vn.phoihop.exchanges.RefusalGround;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Typed;

/// What happens between the requester and one receiver, on the sheet of their exchange.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/exchanges/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/legs/{leg}")
class LegPages {

    private final Legs legs;
    private final Attachments attachments;
    private final SheetPageMaker pages;
    private final Uploads uploads;
    private final Clock clock;

    LegPages(Legs legs, Attachments attachments, SheetPageMaker pages, Uploads uploads, Clock clock) {
        this.legs = legs;
        this.attachments = attachments;
        this.pages = pages;
        this.uploads = uploads;
        this.clock = clock;
    }

    /// One address for each event of the transition table: `/acts/LEG_ACKNOWLEDGED`.
    @PostMapping("/acts/{event}")
    ModelAndView act(
            @PathVariable UUID id,
            @PathVariable UUID leg,
            @PathVariable LegEvent event,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var input = new LegInput(
                typed.text("words"),
                typed.line("detail"),
                answer(typed.one("answer")).orElse(null),
                typed.number("days", 0),
                Typed.id(typed.one("body")).map(OrganisationId::new).orElse(null));
        return pages.attempt(
                new ExchangeId(id),
                typed,
                actor,
                () -> legs.act(new LegId(leg), typed.version(), event, input, clock.instant(), actor));
    }

    /// Keeps the answer being prepared; with `then=submit` it waits for the leader, with `then=send` it leaves
    /// at once.
    @PostMapping("/answer")
    ModelAndView prepare(
            @PathVariable UUID id,
            @PathVariable UUID leg,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor)
            throws IOException {
        var typed = new Typed(values);
        var exchange = new ExchangeId(id);
        var receiver = new LegId(leg);
        var draft = draft(typed);
        if (typed.errors().isEmpty()) {
            var wrong = uploads.take(
                    files == null ? List.of() : files,
                    typed.all("documents"),
                    actor,
                    each -> attachments.addToAnswer(receiver, each, actor));
            if (wrong.isPresent()) {
                return pages.refused(exchange, typed, wrong.get(), actor);
            }
        }
        var submit = typed.one("then").equals("submit");
        return pages.attempt(
                exchange, typed, actor, () -> legs.prepare(receiver, typed.version(), draft, submit, actor));
    }

    @MayAct(Role.LEADER)
    @PostMapping("/send")
    ModelAndView send(
            @PathVariable UUID id,
            @PathVariable UUID leg,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        return pages.attempt(
                new ExchangeId(id),
                typed,
                actor,
                () -> legs.send(new LegId(leg), typed.version(), clock.instant(), actor));
    }

    @MayAct(Role.LEADER)
    @PostMapping("/hand-back")
    ModelAndView handBack(
            @PathVariable UUID id,
            @PathVariable UUID leg,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        typed.require("words");
        return pages.attempt(
                new ExchangeId(id),
                typed,
                actor,
                () -> legs.handBack(new LegId(leg), typed.version(), typed.text("words"), actor));
    }

    private static AnswerDraft draft(Typed typed) {
        var attendees = typed.number("attendees", 0);
        return new AnswerDraft(
                one(AnswerDraft.Act.values(), typed.one("act")).orElse(AnswerDraft.Act.ANSWER),
                answer(typed.one("answer")).orElse(null),
                typed.text("words"),
                typed.text("missing"),
                typed.day("missingBy").orElse(null),
                one(RefusalGround.values(), typed.one("ground")).orElse(null),
                attendees == 0 ? null : attendees,
                typed.text("people"),
                points(typed),
                typed.has("dataChecked"));
    }

    private static List<AnswerDraft.Point> points(Typed typed) {
        var all = new ArrayList<AnswerDraft.Point>();
        for (int i = 0; i < typed.all("comment").size(); i++) {
            all.add(new AnswerDraft.Point(typed.at("clause", i), typed.at("comment", i)));
        }
        return all;
    }

    private static Optional<LegAnswer> answer(String name) {
        return one(LegAnswer.values(), name);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
