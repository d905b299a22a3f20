package vn.phoihop.tasks.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.tasks.Refusal;
import vn.phoihop.tasks.TaskId;
import vn.phoihop.tasks.web.SheetPage.Said;

/// Tries an act on a task and shows what came of it: whatever is said no to, what was typed stands there again.
@Component
class Attempts {

    private final SheetPageMaker pages;

    Attempts(SheetPageMaker pages) {
        this.pages = pages;
    }

    interface Attempt {
        Optional<Refusal> on(TaskId task);
    }

    ModelAndView tryTo(String act, UUID id, ActForm form, BindingResult errors, Actor actor, Attempt attempt) {
        var task = new TaskId(id);
        if (errors.hasErrors()) {
            return wrong(task, form, errors, act, actor);
        }
        try {
            var refused = attempt.on(task);
            if (errors.hasErrors()) {
                return wrong(task, form, errors, act, actor);
            }
            if (refused.isEmpty()) {
                return Reply.seeOther("/tasks/" + id);
            }
            var said = new Said(List.of(), "tasks.refusal." + refused.get(), false, act);
            return pages.again(task, form, said, HttpStatus.CONFLICT, actor);
        } catch (OptimisticLockingFailureException faster) {
            return pages.again(task, form, new Said(List.of(), "", true, act), HttpStatus.CONFLICT, actor);
        }
    }

    private ModelAndView wrong(TaskId task, ActForm form, BindingResult errors, String act, Actor actor) {
        var said = new Said(errors.getFieldErrors(), "", false, act);
        return pages.again(task, form, said, HttpStatus.UNPROCESSABLE_CONTENT, actor);
    }
}
