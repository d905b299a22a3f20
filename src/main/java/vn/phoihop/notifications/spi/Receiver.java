package vn.phoihop.notifications.spi;

import java.util.HashSet;
import java.util.Set;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Who is told: whoever holds one of the roles in the organisation today, or one person. Only who may see the record is
/// told; the module that tells answers for that.
public sealed interface Receiver {

    record Holders(OrganisationId organisation, Set<Role> roles) implements Receiver {
        public Holders {
            roles = Set.copyOf(roles);
        }
    }

    record Person(AccountId account) implements Receiver {}

    /// Everyone who holds one of these roles in the organisation.
    static Receiver in(OrganisationId organisation, Role first, Role... others) {
        var roles = new HashSet<>(Set.of(others));
        roles.add(first);
        return new Holders(organisation, roles);
    }
}
