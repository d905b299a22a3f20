package vn.phoihop.concerns;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What comes with a move; each takes what it needs. `words` are the main ones (a question, a reply, a promise),
/// `more` the second ones (the public summary, the steps), `code` a reason of the closed list, `isConfirmed` that the
/// second person looked at each finding.
public record ConcernInput(
        String words,
        String more,
        String code,
        @Nullable LocalDate day,
        @Nullable UUID organisation,
        List<UUID> partners,
        @Nullable UUID other,
        @Nullable Outcome outcome,
        @Nullable UUID document,
        String title,
        boolean isConfirmed,
        Informing informing,
        @Nullable Rating rating) {

    /// The handling plan: what is told before, during and after.
    public record Informing(String before, String during, String after) {

        public static final Informing NOTHING = new Informing("", "", "");
    }

    public static final ConcernInput NOTHING = words("");

    public ConcernInput {
        words = clean(words);
        more = clean(more);
        title = clean(title);
        partners = List.copyOf(partners);
    }

    public static ConcernInput words(String words) {
        return new ConcernInput(
                words, "", "", null, null, List.of(), null, null, null, "", false, Informing.NOTHING, null);
    }

    public static ConcernInput rating(Rating rating) {
        return words("").rated(rating);
    }

    public ConcernInput more(String text) {
        return new ConcernInput(
                words,
                text,
                code,
                day,
                organisation,
                partners,
                other,
                outcome,
                document,
                title,
                isConfirmed,
                informing,
                rating);
    }

    public ConcernInput because(String reason) {
        return new ConcernInput(
                words,
                more,
                reason,
                day,
                organisation,
                partners,
                other,
                outcome,
                document,
                title,
                isConfirmed,
                informing,
                rating);
    }

    public ConcernInput on(@Nullable LocalDate when) {
        return new ConcernInput(
                words,
                more,
                code,
                when,
                organisation,
                partners,
                other,
                outcome,
                document,
                title,
                isConfirmed,
                informing,
                rating);
    }

    public ConcernInput to(@Nullable UUID whom, List<UUID> with) {
        return new ConcernInput(
                words, more, code, day, whom, with, other, outcome, document, title, isConfirmed, informing, rating);
    }

    public ConcernInput about(@Nullable UUID record) {
        return new ConcernInput(
                words,
                more,
                code,
                day,
                organisation,
                partners,
                record,
                outcome,
                document,
                title,
                isConfirmed,
                informing,
                rating);
    }

    public ConcernInput ending(@Nullable Outcome what) {
        return new ConcernInput(
                words,
                more,
                code,
                day,
                organisation,
                partners,
                other,
                what,
                document,
                title,
                isConfirmed,
                informing,
                rating);
    }

    /// Proved by a registered document, or by what its title says was measured or seen.
    public ConcernInput proved(@Nullable UUID paper, String name) {
        return new ConcernInput(
                words,
                more,
                code,
                day,
                organisation,
                partners,
                other,
                outcome,
                paper,
                name,
                isConfirmed,
                informing,
                rating);
    }

    public ConcernInput confirmed(boolean looked) {
        return new ConcernInput(
                words,
                more,
                code,
                day,
                organisation,
                partners,
                other,
                outcome,
                document,
                title,
                looked,
                informing,
                rating);
    }

    public ConcernInput telling(Informing plan) {
        return new ConcernInput(
                words,
                more,
                code,
                day,
                organisation,
                partners,
                other,
                outcome,
                document,
                title,
                isConfirmed,
                plan,
                rating);
    }

    public ConcernInput rated(@Nullable Rating judged) {
        return new ConcernInput(
                words,
                more,
                code,
                day,
                organisation,
                partners,
                other,
                outcome,
                document,
                title,
                isConfirmed,
                informing,
                judged);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
