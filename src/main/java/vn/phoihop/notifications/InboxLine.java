package vn.phoihop.notifications;

import java.time.Instant;
import java.util.UUID;

/// One notice as it is read now. What may not be shown is not in it: `text` then says why, and `number` of the record
/// is empty.
///
/// `position` is the one to switch to when it was told to somebody in another organisation than the one acted for.
public record InboxLine(
        long number,
        State state,
        String kind,
        String recordNumber,
        String text,
        boolean isUrgent,
        boolean isRead,
        Instant toldAt,
        UUID position) {

    /// Whether a line may be shown.
    public enum State {
        /// The record may be seen by whoever reads.
        SHOWN,
        /// Told to the reader as a person of another organisation, who may switch to it.
        ELSEWHERE,
        /// The record may no longer be seen.
        CLOSED
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    public boolean isElsewhere() {
        return state == State.ELSEWHERE;
    }
}
