package vn.phoihop.concerns.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import vn.phoihop.concerns.Rating;
import vn.phoihop.concerns.triage.Criterion;
import vn.phoihop.concerns.triage.Profile;

/// Reads a rating as it was typed: for each criterion a value or unknown, a line of evidence and its kind.
final class RatingForm {

    private RatingForm() {}

    /// The rating; nothing when the form has none, or the errors say what is wrong.
    static @Nullable Rating rating(Typed typed, List<FieldError> errors) {
        if (!typed.values().containsKey("value-H")) {
            return null;
        }
        var values = new EnumMap<Criterion, Integer>(Criterion.class);
        var evidence = new EnumMap<Criterion, String>(Criterion.class);
        var sources = new EnumMap<Criterion, Rating.Source>(Criterion.class);
        for (var criterion : Criterion.values()) {
            var value = typed.number("value-" + criterion, -1);
            evidence.put(criterion, typed.in("evidence-" + criterion));
            sources.put(criterion, source(typed.in("source-" + criterion)));
            if (value >= 0 && value <= Criterion.TOP) {
                values.put(criterion, value);
                if (!typed.has("evidence-" + criterion)) {
                    errors.add(ActWords.wrong("evidence-" + criterion, "concerns.evidence.line"));
                }
            }
        }
        var from = typed.number("people-from", 0);
        var to = Math.max(typed.number("people-to", from), from);
        return new Rating(
                new Profile(values),
                evidence,
                sources,
                from,
                to,
                typed.has("large-share"),
                within(typed.number("scope", 0)),
                within(typed.number("agencies", 0)));
    }

    /// A rating as it would have been typed.
    static Typed typed(Rating rating) {
        var values = new HashMap<String, String>();
        for (var criterion : Criterion.values()) {
            var value = rating.profile().values().get(criterion);
            values.put("value-" + criterion, value == null ? "?" : value.toString());
            values.put("evidence-" + criterion, rating.evidence().getOrDefault(criterion, ""));
        }
        rating.sources().forEach((criterion, source) -> values.put("source-" + criterion, source.name()));
        values.put("people-from", Long.toString(rating.peopleFrom()));
        values.put("people-to", Long.toString(rating.peopleTo()));
        values.put("large-share", rating.isLargeShare() ? "true" : "");
        values.put("scope", Integer.toString(rating.scope()));
        values.put("agencies", Integer.toString(rating.agencies()));
        return new Typed(values);
    }

    private static int within(int value) {
        return Math.clamp(value, 0, Criterion.TOP);
    }

    private static Rating.Source source(String typed) {
        try {
            return Rating.Source.valueOf(typed);
        } catch (IllegalArgumentException none) {
            return Rating.Source.STATEMENT;
        }
    }
}
