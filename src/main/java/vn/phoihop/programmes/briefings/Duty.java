package vn.phoihop.programmes.briefings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.shared.OrganisationId;

/// That a body is to brief on a programme by a day, and the day it first did.
public record Duty(
        ProgrammeId programme,
        String number,
        String title,
        OrganisationId body,
        LocalDate askedOn,
        LocalDate dueOn,
        @Nullable LocalDate heldOn,
        @Nullable UUID clock) {

    /// Whether it was not held by the day asked, as of this one.
    public boolean isLateOn(LocalDate today) {
        return heldOn == null ? today.isAfter(dueOn) : heldOn.isAfter(dueOn);
    }
}
