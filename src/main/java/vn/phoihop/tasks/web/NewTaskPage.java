package vn.phoihop.tasks.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import vn.phoihop.tasks.TaskLine;

/// What the form of a new task shows: the names one may choose from, what was typed, what is wrong with it.
public record NewTaskPage(
        NewTaskForm form, List<String> names, @Nullable TaskLine whole, List<FieldError> errors, String refusal) {

    /// An empty form, with what it comes from.
    static NewTaskForm blank(NewTaskForm asked, @Nullable Integer version) {
        return new NewTaskForm(
                UUID.randomUUID(),
                asked.title(),
                asked.outputKind(),
                asked.output(),
                asked.criterion(),
                asked.lead(),
                asked.partners(),
                asked.due(),
                asked.days(),
                asked.dateClass(),
                asked.basis(),
                asked.kind(),
                asked.id(),
                asked.number(),
                asked.source(),
                asked.line(),
                asked.quote(),
                version);
    }

    /// Where the form is sent.
    public String action() {
        return whole == null ? "/tasks" : "/tasks/" + whole.id() + "/split";
    }

    /// What was typed, or nothing.
    public String typed(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
