package vn.phoihop.press.occasions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// A question that was asked: with its answer, or with who promised one for when.
public record NewQuestion(
        String words,
        String answer,
        @Nullable OrganisationId promiser,
        @Nullable LocalDate dueOn) {

    boolean isAnswered() {
        return !answer.isBlank();
    }

    boolean isPromised() {
        return promiser != null && dueOn != null;
    }
}
