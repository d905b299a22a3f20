package vn.phoihop.access;

import java.util.List;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// An account as a list shows it, with the organisations its owner acts for today.
public record AccountLine(
        AccountId id,
        String userName,
        String name,
        OrganisationId keeper,
        boolean isLocked,
        boolean mustChangePassword,
        List<OrganisationId> actsFor) {

    public AccountLine {
        actsFor = List.copyOf(actsFor);
    }
}
