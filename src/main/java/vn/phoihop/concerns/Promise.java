package vn.phoihop.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;

/// A promise with its day: open until kept, also after the day has passed. `endedAt` is set when the concern ended
/// otherwise.
public record Promise(
        UUID id,
        String words,
        OrganisationId owner,
        String funding,
        LocalDate firstDay,
        LocalDate day,
        List<LocalDate> earlierDays,
        List<String> reasons,
        Instant madeAt,
        @Nullable Instant keptAt,
        @Nullable Instant brokenAt,
        @Nullable Instant endedAt,
        ClockId clock) {

    /// Marks the promise of a full answer after a holding one.
    static final String FULL_ANSWER = "FULL_ANSWER";

    public boolean isOpen() {
        return keptAt == null && endedAt == null;
    }

    public boolean isMoved() {
        return !earlierDays.isEmpty();
    }

    public boolean isFullAnswer() {
        return funding.equals(FULL_ANSWER);
    }

    /// How it stands, as everybody is told.
    public Standing standing() {
        if (keptAt != null) {
            return brokenAt == null ? Standing.KEPT : Standing.KEPT_LATE;
        }
        if (endedAt != null) {
            return Standing.ENDED;
        }
        if (brokenAt != null) {
            return Standing.BROKEN;
        }
        return isMoved() ? Standing.MOVED : Standing.OPEN;
    }

    /// What became of a promise so far.
    public enum Standing {
        OPEN,
        MOVED,
        BROKEN,
        KEPT,
        KEPT_LATE,
        ENDED
    }
}
