package vn.phoihop.petitions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A petition as lists show it. `dueAt` is the date of the next step, `dueClock` its clock; `sources` how many others
/// were joined into it.
public record PetitionLine(
        PetitionId id,
        String number,
        PetitionKind kind,
        PetitionState state,
        OrganisationId owner,
        @Nullable OrganisationId receiver,
        @Nullable OrganisationId lead,
        PetitionContent content,
        String area,
        LocalDate raisedOn,
        String session,
        @Nullable AnswerClass answerClass,
        @Nullable Instant dueAt,
        @Nullable LocalDate promisedOn,
        @Nullable ClockId dueClock,
        Marks marks,
        Instant collectedAt,
        int version) {

    /// What one should know at a glance.
    public record Marks(
            int sources, int round, int reraised, int broken, boolean isOverdue, boolean isWaiting, boolean isPublic) {}

    /// Who answers: the unit, else the body it was sent to.
    public @Nullable OrganisationId answering() {
        return lead == null ? receiver : lead;
    }

    /// The line as a link.
    public Reference reference() {
        return new Reference("petitions", id.toString(), number, content.topic());
    }
}
