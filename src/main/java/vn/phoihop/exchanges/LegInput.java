package vn.phoihop.exchanges;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// What is said with an act on a leg: words (a reason, a question, an answer to it), a detail (who works on it), which
/// answer, how many days, which body.
public record LegInput(
        String words,
        String detail,
        @Nullable LegAnswer answer,
        int days,
        @Nullable OrganisationId body) {

    public static final LegInput NOTHING = new LegInput("", "", null, 0, null);

    public LegInput {
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        detail = Normalizer.normalize(detail, Normalizer.Form.NFC).strip();
    }

    public static LegInput words(String words) {
        return new LegInput(words, "", null, 0, null);
    }

    /// Who in the receiving organisation works on it.
    public static LegInput owner(String name) {
        return new LegInput("", name, null, 0, null);
    }

    public static LegInput answer(LegAnswer answer, String words) {
        return new LegInput(words, "", answer, 0, null);
    }

    public static LegInput days(int days, String reason) {
        return new LegInput(reason, "", null, days, null);
    }

    /// The body that is competent.
    public static LegInput body(OrganisationId body, String reason) {
        return new LegInput(reason, "", null, 0, body);
    }
}
