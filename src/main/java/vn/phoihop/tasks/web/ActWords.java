package vn.phoihop.tasks.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.Bodies;
import vn.phoihop.tasks.BodyNames;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.Evidence;
import vn.phoihop.tasks.Evidences;
import vn.phoihop.tasks.Obstacle;
import vn.phoihop.tasks.Refusal;
import vn.phoihop.tasks.Wish;
import vn.phoihop.tasks.WrittenDates;

/// Makes of what was typed into the form of an act what the act takes, or says field by field what is wrong.
@Component
class ActWords {

    private final Bodies bodies;
    private final Evidences evidences;
    private final NewTaskMaker maker;

    ActWords(Bodies bodies, Evidences evidences, NewTaskMaker maker) {
        this.bodies = bodies;
        this.evidences = evidences;
        this.maker = maker;
    }

    /// What was named as evidence.
    sealed interface Named {

        /// This.
        record Proof(Evidence evidence) implements Named {}

        /// The register does not know it.
        record Refused(Refusal why) implements Named {}

        /// The errors say what is wrong.
        record Wrong() implements Named {}
    }

    Optional<OrganisationId> body(ActForm form, Actor actor, BindingResult errors) {
        var text = ActForm.typed(form.body());
        if (text.isEmpty()) {
            errors.rejectValue("body", "NotBlank", "");
            return Optional.empty();
        }
        return switch (bodies.around(actor).one(text)) {
            case BodyNames.Named.Meant(var id, var name) -> Optional.of(id);
            case BodyNames.Named.Group group -> rejected(errors, "body", "tasks.body.group", text);
            case BodyNames.Named.Unknown unknown -> rejected(errors, "body", "tasks.body.unknown", text);
            case BodyNames.Named.Ambiguous(var what, var candidates) ->
                rejected(errors, "body", "tasks.body.ambiguous", what, String.join("; ", candidates));
        };
    }

    Optional<Obstacle> obstacle(ActForm form, BindingResult errors) {
        var day = day("day", form.day(), errors);
        var from = form.from();
        if (from == null) {
            errors.rejectValue("from", "NotNull", "");
        }
        return day.isEmpty() || from == null
                ? Optional.empty()
                : Optional.of(new Obstacle(ActForm.typed(form.what()), ActForm.typed(form.help()), from, day.get()));
    }

    Optional<Wish> wish(ActForm form, BindingResult errors) {
        return deadline(form, errors).map(deadline -> new Wish(deadline.day(), deadline.workingDays()));
    }

    /// A day or a number of working days, whichever was typed.
    Optional<Deadline> deadline(ActForm form, BindingResult errors) {
        var day = ActForm.typed(form.day());
        var days = ActForm.typed(form.days());
        if (day.isEmpty() == days.isEmpty()) {
            return rejected(errors, "day", "tasks.due.one");
        }
        var written = days.isEmpty() ? day : days + " ngày làm việc";
        var found = WrittenDates.read(written, maker.today()).map(WrittenDates.Understood::deadline);
        return found.isPresent() ? found : rejected(errors, "day", "tasks.due.not_understood", written);
    }

    Named evidence(ActForm form, Actor actor, BindingResult errors) {
        var kind = form.evidence();
        if (kind == null) {
            errors.rejectValue("evidence", "NotNull", "");
            return new Named.Wrong();
        }
        return switch (kind) {
            case DOCUMENT ->
                switch (evidences.document(ActForm.typed(form.document()), actor)) {
                    case Evidences.Found.Document(var paper) -> new Named.Proof(paper);
                    case Evidences.Found.Refused(var why) -> new Named.Refused(why);
                };
            case LINK -> link(ActForm.typed(form.address()), ActForm.typed(form.title()));
            case FIGURE -> figure(form, errors);
        };
    }

    private static Named link(String address, String title) {
        return new Named.Proof(new Evidence.OfLink(address, title.isEmpty() ? address : title));
    }

    private Named figure(ActForm form, BindingResult errors) {
        var day = day("asOf", form.asOf(), errors);
        var value = number(ActForm.typed(form.figure()));
        if (value.isEmpty()) {
            errors.rejectValue("figure", "tasks.figure.not_understood", "");
        }
        if (day.isEmpty() || value.isEmpty()) {
            return new Named.Wrong();
        }
        return new Named.Proof(new Evidence.OfFigure(
                ActForm.typed(form.title()), value.get(), ActForm.typed(form.figureUnit()), day.get()));
    }

    /// A figure as it is written here (`1.234,5`) or between programs (`1234.5`).
    static Optional<BigDecimal> number(String text) {
        var plain = text.replace(" ", "");
        var isLocal = plain.contains(",") || plain.matches("\\d{1,3}(?:\\.\\d{3})+");
        try {
            return Optional.of(new BigDecimal(isLocal ? plain.replace(".", "").replace(',', '.') : plain));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String field, @Nullable String typed, BindingResult errors) {
        var day = WrittenDates.read(ActForm.typed(typed), maker.today())
                .flatMap(found -> Optional.ofNullable(found.deadline().day()));
        if (day.isEmpty()) {
            errors.rejectValue(field, "typeMismatch.java.time.LocalDate", "");
        }
        return day;
    }

    private static <T> Optional<T> rejected(BindingResult errors, String field, String key, String... details) {
        errors.rejectValue(field, key, details, key);
        return Optional.empty();
    }
}
