package vn.phoihop.petitions;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an answer says. A holding answer only says by when the full one comes; a full one has a class, and with it a
/// legal ground or a promise with its day where the class asks for one.
public record AnswerText(
        boolean holding,
        String asked,
        String result,
        @Nullable AnswerClass answerClass,
        String ground,
        String promise,
        @Nullable LocalDate promisedOn) {

    private static final int LONGEST = 20_000;

    public AnswerText {
        asked = clean(asked);
        result = clean(result);
        ground = clean(ground);
        promise = clean(promise);
    }

    /// A full answer of this class.
    public static AnswerText of(String asked, String result, AnswerClass answerClass) {
        return new AnswerText(false, asked, result, answerClass, "", "", null);
    }

    /// A holding answer: the full one comes by this day.
    public static AnswerText holding(String asked, String result, LocalDate fullOn) {
        return new AnswerText(true, asked, result, null, "", "", fullOn);
    }

    public AnswerText promising(String what, LocalDate on) {
        return new AnswerText(holding, asked, result, answerClass, ground, what, on);
    }

    public AnswerText onGround(String law) {
        return new AnswerText(holding, asked, result, answerClass, law, promise, promisedOn);
    }

    /// What it lacks to leave the house; `today` because nothing is promised for a day that has passed.
    Optional<Refusal> refuses(LocalDate today) {
        if (asked.isEmpty() || result.isEmpty()) {
            return Optional.of(Refusal.ANSWER_INCOMPLETE);
        }
        if (asked.length() > LONGEST || result.length() > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (promisedOn != null && !promisedOn.isAfter(today)) {
            return Optional.of(Refusal.DAY_HAS_PASSED);
        }
        if (holding) {
            return promisedOn == null ? Optional.of(Refusal.ROADMAP_MISSING) : Optional.empty();
        }
        return refusesClass();
    }

    private Optional<Refusal> refusesClass() {
        if (answerClass == null) {
            return Optional.of(Refusal.CLASS_MISSING);
        }
        if (answerClass.needsDay() && promisedOn == null) {
            return Optional.of(Refusal.ROADMAP_MISSING);
        }
        if (promisedOn != null && promise.isEmpty()) {
            return Optional.of(Refusal.PROMISE_MISSING);
        }
        return answerClass.needsGround() && ground.isEmpty() ? Optional.of(Refusal.GROUND_MISSING) : Optional.empty();
    }

    List<String> typed() {
        return List.of(asked, result, ground, promise);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }
}
