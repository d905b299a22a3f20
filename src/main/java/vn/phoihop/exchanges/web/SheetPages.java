package vn.phoihop.exchanges.web;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.exchanges.Attachment;
import vn.phoihop.exchanges.Attachments;
import vn.phoihop.exchanges.Attendance;
import vn.phoihop.exchanges.CommentDecision;
import vn.phoihop.exchanges.Conclusion;
import vn.phoihop.exchanges.ExchangeEvent;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeInput;
import vn.phoihop.exchanges.Exchanges;
import vn.phoihop.exchanges.LegId;
import vn.phoihop.exchanges.Phase;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// The sheet of an exchange, and what its requester does with it as a whole.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/exchanges/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class SheetPages {

    private final Exchanges exchanges;
    private final Attachments attachments;
    private final SheetPageMaker pages;
    private final Uploads uploads;
    private final Clock clock;
    private final ZoneId zone;

    SheetPages(
            Exchanges exchanges,
            Attachments attachments,
            SheetPageMaker pages,
            Uploads uploads,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.exchanges = exchanges;
        this.attachments = attachments;
        this.pages = pages;
        this.uploads = uploads;
        this.clock = clock;
        this.zone = zone;
    }

    @MayAct
    @GetMapping
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        return pages.fresh(new ExchangeId(id), actor);
    }

    @PostMapping("/submit")
    ModelAndView submit(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var exchange = new ExchangeId(id);
        return pages.attempt(exchange, typed, actor, () -> exchanges.submit(exchange, typed.version(), actor));
    }

    @MayAct(Role.LEADER)
    @PostMapping("/hand-back")
    ModelAndView handBack(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Actor actor) {
        var typed = new Typed(values);
        typed.require("words");
        var exchange = new ExchangeId(id);
        return pages.attempt(
                exchange,
                typed,
                actor,
                () -> exchanges.handBack(exchange, typed.version(), typed.text("words"), actor));
    }

    /// One address for each event of the transition table: `/acts/EXCHANGE_SENT`.
    @PostMapping("/acts/{event}")
    ModelAndView act(
            @PathVariable UUID id,
            @PathVariable ExchangeEvent event,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var exchange = new ExchangeId(id);
        var input = input(event, typed);
        return pages.attempt(
                exchange,
                typed,
                actor,
                () -> exchanges.act(exchange, typed.version(), event, input, clock.instant(), actor));
    }

    private ExchangeInput input(ExchangeEvent event, Typed typed) {
        var words = typed.text("words");
        return switch (event) {
            case MEETING_RESCHEDULED ->
                new ExchangeInput(words, DraftForm.meeting(typed, zone), List.of(), List.of(), Map.of());
            case MEETING_HELD -> ExchangeInput.held(words, attendance(typed));
            case CONCLUSIONS_ISSUED -> ExchangeInput.concluded(conclusions(typed));
            case PROPOSAL_CARRIED_OUT -> ExchangeInput.carriedOut(evidence(typed));
            case EXCHANGE_DRAFTED,
                    EXCHANGE_SENT,
                    COMMENTS_CONSOLIDATED,
                    CONSULTATION_RETURNED,
                    CONSULTATION_REOPENED,
                    PROPOSAL_REVIEWED,
                    EXCHANGE_COMPLETED,
                    EXCHANGE_RECALLED -> ExchangeInput.words(words);
        };
    }

    private static List<Attendance> attendance(Typed typed) {
        var all = new ArrayList<Attendance>();
        var legs = typed.all("leg");
        for (int i = 0; i < legs.size(); i++) {
            var count = typed.at("present", i).strip();
            var people = Typed.clean(typed.at("people", i));
            if (count.matches("[0-9]{1,4}")) {
                Typed.id(legs.get(i))
                        .ifPresent(each -> all.add(new Attendance(new LegId(each), Integer.parseInt(count), people)));
            }
        }
        return all;
    }

    private static List<Conclusion> conclusions(Typed typed) {
        var all = new ArrayList<Conclusion>();
        for (int i = 0; i < typed.all("conclusion").size(); i++) {
            var words = Typed.clean(typed.at("conclusion", i));
            if (words.isEmpty()) {
                continue;
            }
            var lead = Typed.id(typed.at("lead", i)).map(OrganisationId::new);
            var due = typed.day("due", typed.at("due", i));
            if (lead.isEmpty() || due.isEmpty()) {
                typed.wrong("conclusion", "NotBlank");
                return List.of();
            }
            all.add(new Conclusion(words, Typed.clean(typed.at("output", i)), lead.get(), due.get(), null));
        }
        return all;
    }

    private static EnumMap<Phase, String> evidence(Typed typed) {
        var all = new EnumMap<Phase, String>(Phase.class);
        for (var phase : Phase.values()) {
            var words = typed.text("evidence." + phase);
            if (!words.isEmpty()) {
                all.put(phase, words);
            }
        }
        return all;
    }

    @PostMapping("/comments/{comment}")
    ModelAndView decide(
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam CommentDecision decision,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var typed = new Typed(values);
        var exchange = new ExchangeId(id);
        return pages.attempt(
                exchange,
                typed,
                actor,
                () -> exchanges.decide(exchange, comment, typed.version(), decision, typed.text("explanation"), actor));
    }

    @PostMapping("/forward/{leg}")
    ModelAndView forward(
            @PathVariable UUID id,
            @PathVariable UUID leg,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor) {
        var exchange = new ExchangeId(id);
        return pages.attempt(
                exchange,
                new Typed(values),
                actor,
                () -> exchanges.forward(exchange, new LegId(leg), clock.instant(), actor));
    }

    @PostMapping("/documents")
    ModelAndView attach(
            @PathVariable UUID id,
            @RequestParam Attachment.Purpose purpose,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor)
            throws IOException {
        var typed = new Typed(values);
        var exchange = new ExchangeId(id);
        return uploads.take(
                        files == null ? List.of() : files,
                        typed.all("documents"),
                        actor,
                        each -> attachments.add(exchange, each, purpose, actor))
                .map(key -> pages.refused(exchange, typed, key, actor))
                .orElseGet(() -> Reply.seeOther("/exchanges/" + id));
    }
}
