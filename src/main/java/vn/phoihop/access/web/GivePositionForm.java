package vn.phoihop.access.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.phoihop.access.NewPosition;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// What was chosen to give a position; without a first day it begins today. The last day counts, as offices say it.
record GivePositionForm(
        @Nullable UUID organisation,
        @Nullable Set<Role> roles,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    /// Nothing when no organisation was chosen.
    Optional<NewPosition> asNew(AccountId account, LocalDate today) {
        return Optional.ofNullable(organisation)
                .map(id -> new NewPosition(
                        account,
                        new OrganisationId(id),
                        roles == null ? Set.of() : roles,
                        from == null ? today : from,
                        until == null ? null : until.plusDays(1)));
    }
}
