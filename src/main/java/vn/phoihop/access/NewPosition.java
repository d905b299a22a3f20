package vn.phoihop.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// What is needed to give a position: who, for which organisation, in which roles, from a day up to (not including)
/// another; without that other day, until it is ended.
public record NewPosition(
        AccountId account,
        OrganisationId organisation,
        Set<Role> roles,
        LocalDate from,
        @Nullable LocalDate to) {

    public NewPosition {
        roles = Set.copyOf(roles);
    }

    /// Whether it is a position that keeps the keys.
    boolean administers() {
        return roles.contains(Role.ADMINISTRATOR);
    }
}
