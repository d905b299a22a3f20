package vn.phoihop.tasks.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.tasks.Acceptances;
import vn.phoihop.tasks.Assignments;
import vn.phoihop.tasks.Extensions;
import vn.phoihop.tasks.Progress;
import vn.phoihop.tasks.TaskId;
import vn.phoihop.tasks.Urgings;

/// The sheet of one task, and what may be done on it: one address per act.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/tasks/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}")
class SheetPages {

    private final SheetPageMaker pages;
    private final Attempts attempts;
    private final ActWords words;
    private final Assignments assignments;
    private final Progress progress;
    private final Acceptances acceptances;
    private final Extensions extensions;
    private final Urgings urgings;
    private final Clock clock;

    SheetPages(
            SheetPageMaker pages,
            Attempts attempts,
            ActWords words,
            Assignments assignments,
            Progress progress,
            Acceptances acceptances,
            Extensions extensions,
            Urgings urgings,
            Clock clock) {
        this.pages = pages;
        this.attempts = attempts;
        this.words = words;
        this.assignments = assignments;
        this.progress = progress;
        this.acceptances = acceptances;
        this.extensions = extensions;
        this.urgings = urgings;
        this.clock = clock;
    }

    /// Shown as long as one sees it.
    @MayAct
    @GetMapping
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        return pages.fresh(new TaskId(id), actor);
    }

    @PostMapping("/return")
    ModelAndView giveBack(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "return",
                id,
                form,
                errors,
                actor,
                task -> words.body(form, actor, errors)
                        .flatMap(body -> assignments.giveBack(
                                task, form.seen(), body, ActForm.typed(form.words()), clock.instant(), actor)));
    }

    @PostMapping("/keep")
    ModelAndView keep(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "keep",
                id,
                form,
                errors,
                actor,
                task -> assignments.keepLead(task, form.seen(), ActForm.typed(form.words()), clock.instant(), actor));
    }

    @PostMapping("/transfer")
    ModelAndView transfer(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "transfer",
                id,
                form,
                errors,
                actor,
                task -> words.body(form, actor, errors)
                        .flatMap(body -> assignments.transfer(
                                task, form.seen(), body, ActForm.typed(form.words()), clock.instant(), actor)));
    }

    @PostMapping("/start")
    ModelAndView start(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "start",
                id,
                form,
                errors,
                actor,
                task -> progress.start(task, form.seen(), ActForm.typed(form.unit()), clock.instant(), actor));
    }

    @PostMapping("/block")
    ModelAndView block(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "block",
                id,
                form,
                errors,
                actor,
                task -> words.obstacle(form, errors)
                        .flatMap(obstacle -> progress.block(task, form.seen(), obstacle, clock.instant(), actor)));
    }

    @PostMapping("/unblock")
    ModelAndView unblock(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "unblock",
                id,
                form,
                errors,
                actor,
                task -> progress.unblock(task, form.seen(), ActForm.typed(form.words()), clock.instant(), actor));
    }

    @PostMapping("/note")
    ModelAndView note(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "note",
                id,
                form,
                errors,
                actor,
                task -> progress.note(task, form.once(), ActForm.typed(form.words()), clock.instant(), actor));
    }

    @PostMapping("/attach")
    ModelAndView attach(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo("attach", id, form, errors, actor, task -> switch (words.evidence(form, actor, errors)) {
            case ActWords.Named.Proof(var evidence) ->
                progress.attach(task, form.once(), evidence, clock.instant(), actor);
            case ActWords.Named.Refused(var why) -> Optional.of(why);
            case ActWords.Named.Wrong wrong -> Optional.empty();
        });
    }

    @PostMapping("/claim")
    ModelAndView claim(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "claim",
                id,
                form,
                errors,
                actor,
                task -> progress.claim(task, form.seen(), ActForm.typed(form.words()), clock.instant(), actor));
    }

    @PostMapping("/accept")
    ModelAndView accept(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "accept",
                id,
                form,
                errors,
                actor,
                task -> acceptances.accept(
                        task,
                        form.seen(),
                        Boolean.TRUE.equals(form.criterion()),
                        ActForm.typed(form.words()),
                        clock.instant(),
                        actor));
    }

    @PostMapping("/send-back")
    ModelAndView sendBack(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "send-back",
                id,
                form,
                errors,
                actor,
                task -> acceptances.sendBack(task, form.seen(), ActForm.typed(form.words()), clock.instant(), actor));
    }

    @PostMapping("/ask")
    ModelAndView ask(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "ask",
                id,
                form,
                errors,
                actor,
                task -> words.wish(form, errors)
                        .flatMap(wish -> extensions.ask(
                                task, form.seen(), wish, ActForm.typed(form.words()), clock.instant(), actor)));
    }

    @PostMapping("/decide")
    ModelAndView decide(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "decide",
                id,
                form,
                errors,
                actor,
                task -> extensions.decide(
                        task,
                        form.seen(),
                        Boolean.TRUE.equals(form.granted()),
                        ActForm.typed(form.words()),
                        clock.instant(),
                        actor));
    }

    @PostMapping("/urge")
    ModelAndView urge(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "urge",
                id,
                form,
                errors,
                actor,
                task -> urgings.urge(task, form.once(), ActForm.typed(form.words()), clock.instant(), actor));
    }

    @MayAct(Role.LEADER)
    @PostMapping("/cancel")
    ModelAndView cancel(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "cancel",
                id,
                form,
                errors,
                actor,
                task -> acceptances.cancel(task, form.seen(), ActForm.typed(form.words()), clock.instant(), actor));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(@PathVariable UUID id, @ModelAttribute ActForm form, BindingResult errors, Actor actor) {
        return attempts.tryTo(
                "reopen",
                id,
                form,
                errors,
                actor,
                task -> words.deadline(form, errors).flatMap(deadline -> switch (words.evidence(form, actor, errors)) {
                    case ActWords.Named.Proof(var evidence) ->
                        acceptances.reopen(
                                task,
                                form.seen(),
                                ActForm.typed(form.words()),
                                evidence,
                                deadline,
                                clock.instant(),
                                actor);
                    case ActWords.Named.Refused(var why) -> Optional.of(why);
                    case ActWords.Named.Wrong wrong -> Optional.empty();
                }));
    }
}
