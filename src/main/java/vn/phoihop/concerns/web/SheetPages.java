package vn.phoihop.concerns.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernInput;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Refusal;
import vn.phoihop.concerns.Sidelines;
import vn.phoihop.concerns.web.SheetPage.Said;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;

/// The sheet of one concern, and what may be done on it: one address per move of the table.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/concerns/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class SheetPages {

    private final SheetPageMaker pages;
    private final ActWords words;
    private final Concerns concerns;
    private final Sidelines sidelines;
    private final Clock clock;

    SheetPages(SheetPageMaker pages, ActWords words, Concerns concerns, Sidelines sidelines, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.concerns = concerns;
        this.sidelines = sidelines;
        this.clock = clock;
    }

    /// Shown as long as one sees it; the receipt code once, right after the concern was opened.
    @MayAct
    @GetMapping
    ModelAndView sheet(@PathVariable UUID id, @ModelAttribute("receipt") @Nullable String receipt, Actor actor) {
        return pages.fresh(new ConcernId(id), receipt == null ? "" : receipt, actor);
    }

    /// A move of the table by its name.
    @MayAct({
        Role.SPECIALIST,
        Role.LEADER,
        Role.CLERK,
        Role.COUNCIL_OFFICE,
        Role.SPOKESPERSON,
        Role.COORDINATOR,
        Role.DATA_PROTECTION_OFFICER
    })
    @PostMapping("/{act}")
    ModelAndView act(
            @PathVariable UUID id, @PathVariable String act, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        var move = move(act);
        return tryTo(
                act,
                id,
                typed,
                actor,
                input -> concerns.act(new ConcernId(id), typed.version(), move, input, clock.instant(), actor));
    }

    private static ConcernMove move(String act) {
        return Arrays.stream(ConcernMove.values())
                .filter(move -> move.path().equals(act))
                .findFirst()
                .orElseThrow(() -> new NotThere("act " + act));
    }

    /// The second signature, or a no with its reason.
    @MayAct({Role.SPECIALIST, Role.LEADER, Role.SPOKESPERSON, Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER})
    @PostMapping("/decide")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return tryTo(
                "decide",
                id,
                typed,
                actor,
                input -> concerns.decide(
                        new ConcernId(id),
                        typed.version(),
                        typed.id("proposal"),
                        typed.in("agreed").equals("true"),
                        input,
                        clock.instant(),
                        actor));
    }

    @MayAct(Role.LEADER)
    @PostMapping("/name-leader")
    ModelAndView nameLeader(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return tryTo(
                "name-leader",
                id,
                typed,
                actor,
                input -> sidelines.nameLeader(new ConcernId(id), typed.version(), input.words(), actor));
    }

    /// The council asks for a second rating.
    @MayAct(Role.COUNCIL_OFFICE)
    @PostMapping("/ask-second")
    ModelAndView askSecond(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        return tryTo(
                "ask-second",
                id,
                new Typed(values),
                actor,
                input -> sidelines.askSecondRating(new ConcernId(id), input.words(), actor));
    }

    @PostMapping("/note")
    ModelAndView note(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        return tryTo(
                "note", id, new Typed(values), actor, input -> sidelines.note(new ConcernId(id), input.words(), actor));
    }

    @PostMapping("/link-record")
    ModelAndView linkRecord(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return tryTo(
                "link-record",
                id,
                typed,
                actor,
                input -> sidelines.linkDocument(new ConcernId(id), typed.in("document"), actor));
    }

    @PostMapping("/link-project")
    ModelAndView linkProject(@PathVariable UUID id, @RequestParam Map<String, String> values, Actor actor) {
        var typed = new Typed(values);
        return tryTo(
                "link-project",
                id,
                typed,
                actor,
                input -> sidelines.linkProject(new ConcernId(id), typed.in("project"), typed.in("document"), actor));
    }

    private ModelAndView tryTo(
            String act, UUID id, Typed typed, Actor actor, Function<ConcernInput, Optional<Refusal>> attempt) {
        var concern = new ConcernId(id);
        var read = words.read(typed, actor);
        if (!read.errors().isEmpty()) {
            var said = new Said(read.errors(), "", false, act);
            return pages.again(concern, typed, said, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            var refused = read.refusal() == null ? attempt.apply(read.input()) : Optional.of(read.refusal());
            return refused.map(why -> {
                        var said = new Said(List.of(), "concerns.refusal." + why, false, act);
                        return pages.again(concern, typed, said, HttpStatus.CONFLICT, actor);
                    })
                    .orElseGet(() -> Reply.seeOther("/concerns/" + id));
        } catch (OptimisticLockingFailureException faster) {
            var said = new Said(List.of(), "", true, act);
            return pages.again(concern, typed, said, HttpStatus.CONFLICT, actor);
        }
    }
}
