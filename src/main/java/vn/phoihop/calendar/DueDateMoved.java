package vn.phoihop.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A change of the working calendar moved the end of an open clock’s term (or how far it can be trusted: then `before`
/// is `after`). `holder` is who has the work, null when nobody does.
public record DueDateMoved(
        ClockId clock,
        Reference record,
        @Nullable OrganisationId holder,
        OrganisationId owner,
        Instant before,
        Instant after,
        Standing standing,
        int calendarVersion,
        Instant at) {

    /// Whether there is less time now than people were told before.
    public boolean isEarlier() {
        return after.isBefore(before);
    }
}
