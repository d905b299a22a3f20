package vn.phoihop.shared;

import java.util.Set;
import java.util.UUID;

/// Who acts, and for which organisation. Made once per request by `access`; below `web` it is an argument.
///
/// `name` is the person's name as shown; `roles` are those held in `organisation` today; `visibility` is what the
/// person may see while acting for it.
public record Actor(
        AccountId account, String name, OrganisationId organisation, Set<Role> roles, Visibility visibility) {

    /// The installation itself, for what happens before there are people: setting up, the worked example, jobs.
    /// Its ids are nobody's: all zeros.
    public static Actor installation() {
        var nobody = new UUID(0, 0);
        return new Actor(
                new AccountId(nobody),
                "Phối Hợp",
                new OrganisationId(nobody),
                Set.of(Role.ADMINISTRATOR),
                Visibility.PUBLIC);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isOneOf(Role first, Role... others) {
        if (is(first)) {
            return true;
        }
        for (var role : others) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }
}
