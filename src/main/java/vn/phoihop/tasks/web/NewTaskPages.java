package vn.phoihop.tasks.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.tasks.Bodies;
import vn.phoihop.tasks.Planning;
import vn.phoihop.tasks.TaskId;
import vn.phoihop.tasks.TaskLine;
import vn.phoihop.tasks.TaskSheets;
import vn.phoihop.tasks.Tasks;

/// Giving a task, and splitting a part off one.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/tasks")
class NewTaskPages {

    private final Tasks tasks;
    private final TaskSheets sheets;
    private final Bodies bodies;
    private final NewTaskMaker maker;
    private final Clock clock;

    NewTaskPages(Tasks tasks, TaskSheets sheets, Bodies bodies, NewTaskMaker maker, Clock clock) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.bodies = bodies;
        this.maker = maker;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(@ModelAttribute("asked") NewTaskForm asked, BindingResult ignored, Actor actor) {
        return show(NewTaskPage.blank(asked, null), null, actor);
    }

    @GetMapping("/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/split")
    ModelAndView part(
            @PathVariable UUID id, @ModelAttribute("asked") NewTaskForm asked, BindingResult ignored, Actor actor) {
        var whole = sheets.need(new TaskId(id), actor).line();
        return show(NewTaskPage.blank(asked, whole.version()), whole, actor);
    }

    @PostMapping
    ModelAndView plan(@Valid @ModelAttribute("asked") NewTaskForm form, BindingResult errors, Actor actor) {
        var fresh = maker.make(form, bodies.around(actor), errors);
        if (fresh.isEmpty()) {
            return again(form, null, errors, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        return after(tasks.plan(fresh.get(), actor), form, null, errors, actor);
    }

    @PostMapping("/{id:[0-9a-fA-F]+-[0-9a-fA-F-]+}/split")
    ModelAndView split(
            @PathVariable UUID id,
            @Valid @ModelAttribute("asked") NewTaskForm form,
            BindingResult errors,
            Actor actor) {
        var whole = sheets.need(new TaskId(id), actor).line();
        var part = maker.make(form, bodies.around(actor), errors);
        var version = form.version();
        if (part.isEmpty() || version == null) {
            return again(form, whole, errors, "", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var planning = tasks.split(whole.id(), version, part.get().from(whole.reference()), clock.instant(), actor);
        return after(planning, form, whole, errors, actor);
    }

    private ModelAndView after(
            Planning planning, NewTaskForm form, @Nullable TaskLine whole, BindingResult errors, Actor actor) {
        return switch (planning) {
            case Planning.Planned(var id) -> Reply.seeOther("/tasks/" + (whole == null ? id : whole.id()));
            case Planning.Refused(var why) ->
                again(form, whole, errors, "tasks.refusal." + why, HttpStatus.CONFLICT, actor);
        };
    }

    private ModelAndView show(NewTaskForm form, @Nullable TaskLine whole, Actor actor) {
        return new ModelAndView("tasks/new", "page", new NewTaskPage(form, names(actor), whole, List.of(), ""));
    }

    private ModelAndView again(
            NewTaskForm form,
            @Nullable TaskLine whole,
            BindingResult errors,
            String refusal,
            HttpStatus status,
            Actor actor) {
        var page = new NewTaskPage(form, names(actor), whole, errors.getFieldErrors(), refusal);
        var view = new ModelAndView("tasks/new", "page", page);
        view.setStatus(status);
        return view;
    }

    private List<String> names(Actor actor) {
        return bodies.around(actor).known().stream()
                .map(OrganisationLine::name)
                .distinct()
                .toList();
    }
}
