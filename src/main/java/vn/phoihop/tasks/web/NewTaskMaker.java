package vn.phoihop.tasks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.BodyNames;
import vn.phoihop.tasks.BodyNames.Named;
import vn.phoihop.tasks.DateClass;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.Output;
import vn.phoihop.tasks.WrittenDates;

/// Makes a task of what was typed, or says field by field what is wrong with it.
@Component
class NewTaskMaker {

    private final Clock clock;
    private final ZoneId zone;

    NewTaskMaker(Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// The task; empty when the errors say what is wrong.
    Optional<NewTask> make(NewTaskForm form, BodyNames names, BindingResult errors) {
        var lead = lead(form.typed(form.lead()), names, errors);
        var partners = partners(form.typed(form.partners()), names, errors);
        var deadline = deadline(form, errors);
        var kind = form.outputKind();
        var id = form.form();
        if (kind == null || id == null) {
            errors.rejectValue("outputKind", "NotNull", "");
        }
        if (errors.hasErrors() || lead == null || deadline.isEmpty() || kind == null || id == null) {
            return Optional.empty();
        }
        return Optional.of(new NewTask(
                id,
                form.reference(),
                form.place(),
                form.typed(form.title()),
                new Output(kind, form.typed(form.output()), form.typed(form.criterion())),
                lead,
                partners,
                deadline.get(),
                ""));
    }

    private static @Nullable OrganisationId lead(String text, BodyNames names, BindingResult errors) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (names.one(text)) {
            case Named.Meant(var id, var name) -> id;
            case Named.Group group -> reject(errors, "lead", "tasks.body.group", text);
            case Named.Unknown unknown -> reject(errors, "lead", "tasks.body.unknown", text);
            case Named.Ambiguous(var what, var candidates) ->
                reject(errors, "lead", "tasks.body.ambiguous", what, String.join("; ", candidates));
        };
    }

    private static List<OrganisationId> partners(String text, BodyNames names, BindingResult errors) {
        var found = new ArrayList<OrganisationId>();
        for (var named : names.many(text)) {
            switch (named) {
                case Named.Meant(var id, var name) -> found.add(id);
                case Named.Group(var ids, var words) -> found.addAll(ids);
                case Named.Unknown(var words) -> reject(errors, "partners", "tasks.body.unknown", words);
                case Named.Ambiguous(var words, var candidates) ->
                    reject(errors, "partners", "tasks.body.ambiguous", words, String.join("; ", candidates));
            }
        }
        return List.copyOf(found);
    }

    Optional<Deadline> deadline(NewTaskForm form, BindingResult errors) {
        var day = form.typed(form.due());
        var days = form.typed(form.days());
        if (day.isEmpty() == days.isEmpty()) {
            reject(errors, "due", "tasks.due.one");
            return Optional.empty();
        }
        var written = days.isEmpty() ? day : days + " ngày làm việc";
        var found = WrittenDates.read(written, today()).map(WrittenDates.Understood::deadline);
        if (found.isEmpty()) {
            reject(errors, days.isEmpty() ? "due" : "days", "tasks.due.not_understood", written);
        }
        var isLaw = form.dateClass() == DateClass.LAW;
        return found.map(deadline -> isLaw ? deadline.byLaw(form.typed(form.basis())) : deadline);
    }

    private static @Nullable OrganisationId reject(BindingResult errors, String field, String key, String... details) {
        errors.rejectValue(field, key, details, key);
        return null;
    }
}
