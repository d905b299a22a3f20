package vn.phoihop.petitions;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session of a council to be entered; `form` is the one-time id of the form, so that it is made once.
public record NewSession(
        UUID form,
        String term,
        @Nullable Integer ordinal,
        SessionKind kind,
        String title,
        String place,
        LocalDate startsOn,
        LocalDate endsOn) {

    public NewSession {
        term = clean(term);
        title = clean(title);
        place = clean(place);
    }

    Optional<Refusal> refuses() {
        if (term.isEmpty() || title.isEmpty()) {
            return Optional.of(Refusal.WORDING_MISSING);
        }
        return endsOn.isBefore(startsOn) ? Optional.of(Refusal.DAY_NOT_LATER) : Optional.empty();
    }

    /// A round of voter meetings to be entered.
    public record NewRound(
            UUID form, SessionId session, RoundKind kind, String title, LocalDate startsOn, LocalDate endsOn) {

        public NewRound {
            title = clean(title);
        }

        Optional<Refusal> refuses() {
            if (title.isEmpty()) {
                return Optional.of(Refusal.WORDING_MISSING);
            }
            return endsOn.isBefore(startsOn) ? Optional.of(Refusal.DAY_NOT_LATER) : Optional.empty();
        }
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
