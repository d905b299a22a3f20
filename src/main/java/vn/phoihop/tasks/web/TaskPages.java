package vn.phoihop.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.tasks.SavedViews;
import vn.phoihop.tasks.TaskFilter;
import vn.phoihop.tasks.TaskLine;
import vn.phoihop.tasks.TaskLists;

/// The list of tasks, and what leaves it as a table.
@MayAct
@Controller
@RequestMapping("/tasks")
class TaskPages {

    private static final Set<Role> WORKING =
            Set.of(Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);

    private final TaskLists lists;
    private final SavedViews views;
    private final Organisations organisations;
    private final TaskFiles files;

    TaskPages(TaskLists lists, SavedViews views, Organisations organisations, TaskFiles files) {
        this.lists = lists;
        this.views = views;
        this.organisations = organisations;
        this.files = files;
    }

    @GetMapping
    ModelAndView list(
            @ModelAttribute TaskQuery query,
            BindingResult ignored,
            @RequestParam(required = false) @Nullable Integer urged,
            Actor actor) {
        var said = urged == null ? TaskListPage.Said.NOTHING : new TaskListPage.Said(urged, List.of());
        return new ModelAndView("tasks/list", "page", page(query, said, actor));
    }

    TaskListPage page(TaskQuery query, TaskListPage.Said said, Actor actor) {
        var filter = query.filter();
        var slice = lists.list(filter, query.after(), actor);
        return new TaskListPage(
                filter,
                slice.lines(),
                slice.next(),
                lists.counts(filter, actor),
                organisations.names(named(slice.lines(), filter)),
                views.of(actor),
                isWorking(actor),
                actor.organisation(),
                UUID.randomUUID(),
                said);
    }

    static boolean isWorking(Actor actor) {
        return actor.roles().stream().anyMatch(WORKING::contains);
    }

    private static List<OrganisationId> named(List<TaskLine> lines, TaskFilter filter) {
        var ids = new ArrayList<OrganisationId>();
        for (var line : lines) {
            ids.add(line.owner());
            ids.add(line.lead());
        }
        if (filter.lead() != null) {
            ids.add(filter.lead());
        }
        if (filter.owner() != null) {
            ids.add(filter.owner());
        }
        return ids.stream().distinct().toList();
    }

    @GetMapping("/export.xlsx")
    void xlsx(@ModelAttribute TaskQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.XLSX, "nhiem-vu.xlsx", files.xlsx(query.filter(), actor));
    }

    @GetMapping("/export.csv")
    void csv(@ModelAttribute TaskQuery query, BindingResult ignored, Actor actor, HttpServletResponse response)
            throws IOException {
        Reply.file(response, Reply.CSV, "nhiem-vu.csv", files.csv(query.filter(), actor));
    }

    @PostMapping("/views")
    ModelAndView save(@RequestParam String name, @ModelAttribute TaskQuery query, BindingResult ignored, Actor actor) {
        var address = TaskQuery.address(query.filter());
        if (!name.isBlank() && name.length() <= 100) {
            views.save(name.strip(), address, actor);
        }
        return Reply.seeOther("/tasks?" + address);
    }

    @PostMapping("/views/forget")
    ModelAndView forget(@RequestParam String name, Actor actor) {
        views.forget(name, actor);
        return Reply.seeOther("/tasks");
    }
}
