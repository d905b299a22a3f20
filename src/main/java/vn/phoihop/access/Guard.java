package vn.phoihop.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Which accounts an administrator sees, and which they may change.
@Component
class Guard {

    private final AccountStore accounts;
    private final PositionStore positions;
    private final Reach reach;
    private final Today today;

    Guard(AccountStore accounts, PositionStore positions, Reach reach, Today today) {
        this.accounts = accounts;
        this.positions = positions;
        this.reach = reach;
        this.today = today;
    }

    /// Whether the account has to do with an organisation in reach.
    boolean shows(AccountId id, Actor by) {
        return by.is(Role.ADMINISTRATOR)
                && reach.within(by)
                        .map(within -> everOf(id).stream().anyMatch(within::contains))
                        .orElse(true);
    }

    /// Why this account may not be changed by this actor.
    Optional<Refusal> refuses(AccountId id, Actor by) {
        if (id.equals(by.account())) {
            return Optional.of(Refusal.NOT_ONESELF);
        }
        var may = by.is(Role.ADMINISTRATOR)
                && reach.within(by)
                        .map(within -> within.containsAll(presentOf(id)))
                        .orElse(true);
        return may ? Optional.empty() : Optional.of(Refusal.OUT_OF_REACH);
    }

    private Set<OrganisationId> everOf(AccountId id) {
        var all = new HashSet<OrganisationId>();
        all.add(accounts.need(id).keeper());
        positions.of(id).forEach(position -> all.add(position.organisation()));
        return all;
    }

    private Set<OrganisationId> presentOf(AccountId id) {
        var all = new HashSet<OrganisationId>();
        all.add(accounts.need(id).keeper());
        positions.of(id).stream()
                .filter(position -> !position.isOverOn(today.date()))
                .forEach(position -> all.add(position.organisation()));
        return all;
    }
}
