package vn.phoihop.concerns.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import vn.phoihop.concerns.ConcernInput;
import vn.phoihop.concerns.ConcernNumber;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Outcome;
import vn.phoihop.concerns.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.tasks.Bodies;
import vn.phoihop.tasks.BodyNames;
import vn.phoihop.tasks.Evidences;
import vn.phoihop.tasks.WrittenDates;

/// Makes of what was typed into the form of a move what the move takes, or says field by field what is wrong.
@Component
class ActWords {

    private final Bodies bodies;
    private final Evidences evidences;
    private final Concerns concerns;
    private final Clock clock;
    private final ZoneId zone;

    ActWords(
            Bodies bodies, Evidences evidences, Concerns concerns, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.bodies = bodies;
        this.evidences = evidences;
        this.concerns = concerns;
        this.clock = clock;
        this.zone = zone;
    }

    /// What was typed, understood; or why not, in a word or field by field.
    record Read(ConcernInput input, @Nullable Refusal refusal, List<FieldError> errors) {}

    Read read(Typed typed, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var input = ConcernInput.words(typed.in("words"))
                .more(typed.in("more"))
                .because(typed.in("code"))
                .on(day(typed, errors))
                .to(body(typed, actor, errors), partners(typed, actor, errors))
                .about(other(typed, actor, errors))
                .ending(outcome(typed))
                .confirmed(typed.has("confirmed"))
                .telling(new ConcernInput.Informing(typed.in("before"), typed.in("during"), typed.in("after")))
                .rated(RatingForm.rating(typed, errors));
        return proved(input, typed, actor, errors);
    }

    private Read proved(ConcernInput input, Typed typed, Actor actor, List<FieldError> errors) {
        if (!typed.has("document")) {
            return new Read(input.proved(null, typed.in("title")), null, errors);
        }
        return switch (evidences.document(typed.in("document"), actor)) {
            case Evidences.Found.Document(var paper) ->
                new Read(input.proved(paper.document(), paper.title()), null, errors);
            case Evidences.Found.Refused(var why) ->
                new Read(
                        input,
                        why == vn.phoihop.tasks.Refusal.DOCUMENT_AMBIGUOUS
                                ? Refusal.DOCUMENT_AMBIGUOUS
                                : Refusal.NO_SUCH_DOCUMENT,
                        errors);
        };
    }

    private @Nullable LocalDate day(Typed typed, List<FieldError> errors) {
        if (!typed.has("day")) {
            return null;
        }
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var day = WrittenDates.read(typed.in("day"), today)
                .flatMap(found -> Optional.ofNullable(found.deadline().day()));
        if (day.isEmpty()) {
            errors.add(wrong("day", "typeMismatch.java.time.LocalDate"));
        }
        return day.orElse(null);
    }

    private @Nullable UUID body(Typed typed, Actor actor, List<FieldError> errors) {
        if (!typed.has("body")) {
            return null;
        }
        return switch (bodies.around(actor).one(typed.in("body"))) {
            case BodyNames.Named.Meant(var id, var name) -> id.value();
            case BodyNames.Named.Group group -> refuse(errors, "body", "concerns.body.group", typed.in("body"));
            case BodyNames.Named.Unknown unknown -> refuse(errors, "body", "concerns.body.unknown", typed.in("body"));
            case BodyNames.Named.Ambiguous(var what, var candidates) ->
                refuse(errors, "body", "concerns.body.ambiguous", what, String.join("; ", candidates));
        };
    }

    private List<UUID> partners(Typed typed, Actor actor, List<FieldError> errors) {
        var found = new ArrayList<UUID>();
        if (!typed.has("partners")) {
            return found;
        }
        for (var named : bodies.around(actor).many(typed.in("partners"))) {
            switch (named) {
                case BodyNames.Named.Meant(var id, var name) -> found.add(id.value());
                case BodyNames.Named.Group(var ids, var words) ->
                    ids.stream().map(OrganisationId::value).forEach(found::add);
                case BodyNames.Named.Unknown(var words) -> refuse(errors, "partners", "concerns.body.unknown", words);
                case BodyNames.Named.Ambiguous(var words, var candidates) ->
                    refuse(errors, "partners", "concerns.body.ambiguous", words, String.join("; ", candidates));
            }
        }
        return found;
    }

    /// Another concern by its number, or a promise by its id.
    private @Nullable UUID other(Typed typed, Actor actor, List<FieldError> errors) {
        if (!typed.has("other")) {
            return null;
        }
        var number = ConcernNumber.read(typed.in("other"));
        if (number.isPresent()) {
            return concerns.numbered(number.get(), actor)
                    .map(id -> id.value())
                    .orElseGet(() -> refuse(errors, "other", "concerns.number.unknown", typed.in("other")));
        }
        try {
            return UUID.fromString(typed.in("other"));
        } catch (IllegalArgumentException none) {
            return refuse(errors, "other", "concerns.number.unknown", typed.in("other"));
        }
    }

    private static @Nullable Outcome outcome(Typed typed) {
        try {
            return typed.has("outcome") ? Outcome.valueOf(typed.in("outcome").toUpperCase(Locale.ROOT)) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable UUID refuse(List<FieldError> errors, String field, String key, String... details) {
        errors.add(wrong(field, key, details));
        return null;
    }

    static FieldError wrong(String field, String key, String... details) {
        return new FieldError("concern", field, null, true, new String[] {key}, details, key);
    }
}
