package vn.phoihop.press;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A press item as lists show it; `isSure` where every year its term touches is confirmed: how many of its facts are
/// found, and how many of those are right or partly right.
public record PressLine(
        PressItemId id,
        PressNumber number,
        Publication publication,
        Place place,
        Topic topic,
        OrganisationId owner,
        @Nullable OrganisationId lead,
        PressState state,
        OutletOutcome outcome,
        @Nullable Reference concern,
        int facts,
        int found,
        int toBeMended,
        LocalDate firstDueOn,
        LocalDate dueOn,
        Instant dueAt,
        boolean isSure,
        ClockId clock,
        @Nullable Instant respondedAt,
        boolean isLate,
        int version) {

    /// The item as a link.
    public Reference reference() {
        return new Reference(PressItem.KIND, id.toString(), number.toString(), publication.title());
    }
}
