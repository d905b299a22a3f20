package vn.phoihop.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.phoihop.access.Accounts;
import vn.phoihop.access.NewAccount;
import vn.phoihop.access.NewPosition;
import vn.phoihop.access.Opening;
import vn.phoihop.access.Positions;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// An account of a commune: its administrator sees it, that of another commune does not.
class AccessExits implements Exits {

    private final Offices offices;
    private final Accounts accounts;
    private final Positions positions;

    AccessExits(Offices offices, Accounts accounts, Positions positions) {
        this.offices = offices;
        this.accounts = accounts;
        this.positions = positions;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.anAdministratorOfACommune();
        var fresh = new NewAccount("an" + word.substring(3), word, owner.organisation());
        if (!(accounts.open(fresh, owner.actor()) instanceof Opening.Opened(var id, var once))) {
            throw new IllegalStateException("no account");
        }
        var position = new NewPosition(id, owner.organisation(), Set.of(Role.CLERK), LocalDate.of(2026, 1, 1), null);
        positions.give(position, owner.actor()).ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
        return new Hidden(
                owner,
                List.of(
                        Exit.page("/accounts?q=" + word),
                        Exit.page("/accounts/" + id.value()),
                        Exit.page("/right-changes")));
    }
}
