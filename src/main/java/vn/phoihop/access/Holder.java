package vn.phoihop.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// Somebody with an account, and the positions held today.
public record Holder(
        AccountId account,
        String userName,
        String name,
        boolean mustChangePassword,
        @Nullable PositionId lastUsed,
        List<Held> positions) {

    /// A position held today: the organisation, the roles in it, and whose work it follows.
    public record Held(PositionId id, OrganisationId organisation, Set<Role> roles, Set<OrganisationId> coordinates) {

        /// What is seen from here. Whoever administers sees no content; others see their organisation’s, and
        /// coordinators also that of the organisations it coordinates.
        Visibility visibility() {
            if (roles.contains(Role.ADMINISTRATOR)) {
                return Visibility.PUBLIC;
            }
            if (!roles.contains(Role.COORDINATOR)) {
                return new Visibility(Set.of(organisation));
            }
            return new Visibility(Stream.concat(Stream.of(organisation), coordinates.stream())
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /// The position to act in: the one asked for if it is still held, else the one last used, else the first.
    public Optional<Held> inPosition(@Nullable UUID asked) {
        return held(asked)
                .or(() -> held(lastUsed == null ? null : lastUsed.value()))
                .or(() -> positions.stream().findFirst());
    }

    /// Who acts, when acting in this position.
    public Actor as(Held position) {
        return new Actor(account, name, position.organisation(), position.roles(), position.visibility());
    }

    /// Who acts on the own account without a position: for no organisation (all zeros), seeing what anyone sees.
    public Actor asOwner() {
        return new Actor(account, name, new OrganisationId(new UUID(0, 0)), Set.of(), Visibility.PUBLIC);
    }

    private Optional<Held> held(@Nullable UUID id) {
        return positions.stream()
                .filter(position -> position.id().value().equals(id))
                .findFirst();
    }
}
