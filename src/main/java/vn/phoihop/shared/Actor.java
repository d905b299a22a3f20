package vn.phoihop.shared;

import java.util.Set;

/// Who acts, and for which organisation. Made once per request by `access`; below `web` it is an argument.
///
/// `name` is the person's name as shown; `roles` are those held in `organisation` today; `visibility` is what the
/// person may see while acting for it.
public record Actor(
        AccountId account, String name, OrganisationId organisation, Set<Role> roles, Visibility visibility) {

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
