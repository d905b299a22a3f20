package vn.phoihop.programmes.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Level;
import vn.phoihop.shared.OrganisationId;

/// That a unit is to have its own programme, and what became of it: drafted, signed, ended, exempt, each with its day.
public record Target(
        String province,
        UUID id,
        OrganisationId owner,
        OrganisationId unit,
        Level level,
        String form,
        String basis,
        LocalDate setOn,
        LocalDate dueOn,
        @Nullable LocalDate draftedOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate endedOn,
        @Nullable UUID programme,
        String number,
        @Nullable LocalDate exemptOn,
        String exemptReason,
        @Nullable UUID clock,
        int version) {

    /// How it stood at the end of this day; what was known only later does not count.
    public Standing on(LocalDate day) {
        if (exemptOn != null && !exemptOn.isAfter(day)) {
            return Standing.EXEMPT;
        }
        if (isSignedOn(day) && signedOn != null) {
            return signedOn.isAfter(dueOn) ? Standing.SIGNED_LATE : Standing.SIGNED;
        }
        if (day.isAfter(dueOn)) {
            return Standing.LATE;
        }
        return isDraftedOn(day) ? Standing.DRAFTED : Standing.OPEN;
    }

    /// Whether a draft was there on this day.
    public boolean isDraftedOn(LocalDate day) {
        return draftedOn != null && !draftedOn.isAfter(day);
    }

    private boolean isSignedOn(LocalDate day) {
        return signedOn != null && !signedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }
}
