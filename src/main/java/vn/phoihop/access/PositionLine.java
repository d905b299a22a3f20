package vn.phoihop.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// A position of somebody, past, present or to come.
public record PositionLine(
        PositionId id,
        OrganisationId organisation,
        Set<Role> roles,
        LocalDate from,
        @Nullable LocalDate to) {

    /// Whether it is over on this day.
    public boolean isOverOn(LocalDate day) {
        return to != null && !to.isAfter(day);
    }
}
