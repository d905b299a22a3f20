package vn.phoihop.example;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Administration;
import vn.phoihop.access.Positions;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// The people of the example at their desks: each acts with the roles and the view of the own position.
@Component
class People {

    private final Administration accounts;
    private final Positions positions;

    People(Administration accounts, Positions positions) {
        this.accounts = accounts;
        this.positions = positions;
    }

    /// Who signs in by this name.
    Actor named(String userName) {
        return accounts.named(userName)
                .flatMap(positions::holder)
                .flatMap(holder -> holder.inPosition(null).map(holder::as))
                .orElseThrow(() -> new NoSuchElementException(userName));
    }

    /// Somebody who works on the cases of a body.
    Actor anyOf(OrganisationId body) {
        return Staff.MEMBERS.stream()
                .filter(member -> member.roles().contains(vn.phoihop.shared.Role.SPECIALIST))
                .map(member -> named(member.userName()))
                .filter(actor -> actor.organisation().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
