package vn.phoihop.press.occasions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phoihop.press.PressNumber;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// An occasion as lists show it: how many answers are owed.
public record OccasionLine(
        OccasionId id,
        PressNumber number,
        OccasionKind kind,
        String title,
        OrganisationId owner,
        OccasionState state,
        Instant startsAt,
        @Nullable Instant endsAt,
        String place,
        int questions,
        int owed) {

    /// The occasion as a link.
    public Reference reference() {
        return new Reference(Occasion.KIND, id.toString(), number.toString(), title);
    }
}
