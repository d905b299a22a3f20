package vn.phoihop.notifications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What one person was told, as it is kept; `organisation` is the one as whose person, null when told as oneself.
record NoticeRow(
        long number,
        @Nullable OrganisationId organisation,
        Reference about,
        String words,
        List<Object> arguments,
        boolean isUrgent,
        Instant toldAt,
        @Nullable Instant readAt) {

    /// Whether it was told to somebody as a person of this organisation, or as nobody’s.
    boolean isFor(OrganisationId acting) {
        return organisation == null || organisation.equals(acting);
    }
}
