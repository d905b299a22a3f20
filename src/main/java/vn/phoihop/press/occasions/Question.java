package vn.phoihop.press.occasions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;

/// What was asked; answered at once, or promised by an organisation for a day.
public record Question(
        int ordinal,
        String words,
        String answer,
        @Nullable Instant answeredAt,
        @Nullable OrganisationId promiser,
        @Nullable LocalDate dueOn,
        @Nullable ClockId clock) {

    /// Whether an answer was promised and not given yet.
    public boolean isOwed() {
        return answeredAt == null;
    }
}
