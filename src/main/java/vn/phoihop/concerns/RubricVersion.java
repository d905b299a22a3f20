package vn.phoihop.concerns;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.concerns.triage.Rubric;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// A version of the rubric with who proposed it, what it was tried on, who put it in force from which day by which
/// decision. The version that came with the program was proposed by nobody.
public record RubricVersion(
        Rubric rubric,
        String decision,
        String why,
        @Nullable LocalDate validFrom,
        @Nullable AccountId proposedBy,
        @Nullable OrganisationId proposingOrganisation,
        String proposer,
        @Nullable Instant proposedAt,
        @Nullable Instant triedAt,
        @Nullable OrganisationId confirmingOrganisation,
        String confirmer,
        @Nullable Instant confirmedAt,
        @Nullable Instant droppedAt) {

    /// Where a version stands.
    public enum Standing {
        PROPOSED,
        COMING,
        IN_FORCE,
        PAST,
        DROPPED
    }

    public int number() {
        return rubric.version();
    }

    /// Whether it waits to be tried and put in force.
    public boolean isProposed() {
        return proposedAt != null && confirmedAt == null && droppedAt == null;
    }

    /// Where it stands on a day while another is in force.
    Standing standing(int inForce, LocalDate day) {
        if (droppedAt != null) {
            return Standing.DROPPED;
        }
        if (validFrom == null) {
            return Standing.PROPOSED;
        }
        if (number() == inForce) {
            return Standing.IN_FORCE;
        }
        return validFrom.isAfter(day) ? Standing.COMING : Standing.PAST;
    }
}
