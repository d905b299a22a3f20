package vn.phoihop.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A task as a line of a list. `isLate` is derived now, for a claimed or accepted task at the claim; `parts` and
/// `partsAccepted` count what it was split into, `partsBlocked` those of them that wait for help.
public record TaskLine(
        TaskId id,
        TaskNumber number,
        String title,
        Output output,
        OrganisationId owner,
        OrganisationId lead,
        List<OrganisationId> partners,
        TaskState state,
        DateClass dateClass,
        LocalDate firstDueOn,
        LocalDate dueOn,
        Instant dueAt,
        boolean isSure,
        boolean isLate,
        ClockId clock,
        @Nullable Reference source,
        Instant plannedAt,
        @Nullable Instant claimedAt,
        int urgings,
        int returns,
        int parts,
        int partsAccepted,
        int partsBlocked,
        int version) {

    /// The line as a link.
    public Reference reference() {
        return new Reference(Task.KIND, id.toString(), number.toString(), title);
    }

    /// Whether its date was moved since it was given.
    public boolean isMoved() {
        return dateClass == DateClass.PLAN && dueOn.isAfter(firstDueOn);
    }
}
