package vn.phoihop.tasks.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.tasks.TaskId;
import vn.phoihop.tasks.TaskSheets;
import vn.phoihop.tasks.Urgings;

/// Urging several tasks of a list at once, with the same words.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/tasks/urge")
class UrgePages {

    private final Urgings urgings;
    private final TaskSheets sheets;
    private final TaskPages lists;
    private final MessageSource messages;
    private final Clock clock;

    UrgePages(Urgings urgings, TaskSheets sheets, TaskPages lists, MessageSource messages, Clock clock) {
        this.urgings = urgings;
        this.sheets = sheets;
        this.lists = lists;
        this.messages = messages;
        this.clock = clock;
    }

    /// The list again, saying which were urged and which were not.
    @PostMapping
    ModelAndView urge(
            @ModelAttribute TaskQuery query,
            BindingResult ignored,
            @ModelAttribute ActForm form,
            BindingResult errors,
            Actor actor) {
        var chosen = form.tasks() == null ? List.<UUID>of() : form.tasks();
        if (chosen.isEmpty() || ActForm.typed(form.words()).isEmpty()) {
            var said = new TaskListPage.Said(0, List.of(say("tasks.urged.none")));
            return view(query, said, HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        var ids = chosen.stream().map(TaskId::new).toList();
        var left = urgings.urgeAll(ids, form.once(), ActForm.typed(form.words()), clock.instant(), actor);
        if (left.isEmpty()) {
            return Reply.seeOther("/tasks?" + TaskQuery.address(query.filter()) + "&urged=" + ids.size());
        }
        var said = new TaskListPage.Said(
                ids.size() - left.size(),
                left.stream()
                        .map(each -> say(
                                "tasks.urged.left",
                                sheets.numberOf(each.task(), actor),
                                say("tasks.refusal." + each.why())))
                        .toList());
        return view(query, said, HttpStatus.CONFLICT, actor);
    }

    private ModelAndView view(TaskQuery query, TaskListPage.Said said, HttpStatus status, Actor actor) {
        var view = new ModelAndView("tasks/list", "page", lists.page(query, said, actor));
        view.setStatus(status);
        return view;
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
