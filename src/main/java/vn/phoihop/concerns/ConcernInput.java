package vn.phoihop.concerns;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static final int LONGEST = 20_000;
    private static final int LONGEST_TITLE = 300;

    public static final ConcernInput NOTHING = words("");

    public ConcernInput {
        words = clean(words);
        more = clean(more);
        title = clean(title);
        partners = List.copyOf(partners);
    }

    /// Whether one of its texts is longer than anybody reads.
    boolean isTooLong() {
        return title.length() > LONGEST_TITLE
                || Stream.of(words, more, informing.before(), informing.during(), informing.after())
                        .anyMatch(text -> text.length() > LONGEST);
    }

    public static ConcernInput words(String words) {
        return new ConcernInput(
                words, "", "", null, null, List.of(), null, null, null, "", false, Informing.NOTHING, null);
    }

    public static ConcernInput rating(Rating rating) {
        return words("").rated(rating);
    }

    public ConcernInput more(String text) {
        return saying(text, code, title, isConfirmed, informing);
    }

    public ConcernInput because(String reason) {
        return saying(more, reason, title, isConfirmed, informing);
    }

    public ConcernInput on(@Nullable LocalDate when) {
        return with(when, organisation, partners, other, outcome, document, rating);
    }

    public ConcernInput to(@Nullable UUID whom, List<UUID> beside) {
        return with(day, whom, beside, other, outcome, document, rating);
    }

    public ConcernInput about(@Nullable UUID record) {
        return with(day, organisation, partners, record, outcome, document, rating);
    }

    public ConcernInput ending(@Nullable Outcome what) {
        return with(day, organisation, partners, other, what, document, rating);
    }

    /// Proved by a registered document, or by what its title says was measured or seen.
    public ConcernInput proved(@Nullable UUID paper, String name) {
        return with(day, organisation, partners, other, outcome, paper, rating)
                .saying(more, code, name, isConfirmed, informing);
    }

    public ConcernInput confirmed(boolean looked) {
        return saying(more, code, title, looked, informing);
    }

    public ConcernInput telling(Informing plan) {
        return saying(more, code, title, isConfirmed, plan);
    }

    public ConcernInput rated(@Nullable Rating judged) {
        return with(day, organisation, partners, other, outcome, document, judged);
    }

    /// The same with other words.
    private ConcernInput saying(String text, String reason, String name, boolean looked, Informing plan) {
        return new ConcernInput(
                words, text, reason, day, organisation, partners, other, outcome, document, name, looked, plan, rating);
    }

    /// The same about other things.
    private ConcernInput with(
            @Nullable LocalDate when,
            @Nullable UUID whom,
            List<UUID> beside,
            @Nullable UUID record,
            @Nullable Outcome what,
            @Nullable UUID paper,
            @Nullable Rating judged) {
        return new ConcernInput(
                words, more, code, when, whom, beside, record, what, paper, title, isConfirmed, informing, judged);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
