package vn.phoihop.concerns;

import java.util.Set;
import java.util.UUID;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Whoever reported, known by a receipt code alone: an actor without account, name or organisation.
final class Reporter {

    private static final UUID NOBODY = new UUID(0, 0);

    static final Actor ACTOR =
            new Actor(new AccountId(NOBODY), "", new OrganisationId(NOBODY), Set.of(), Visibility.PUBLIC);

    private Reporter() {}

    static boolean isReporter(Actor by) {
        return isNobody(by) && by.roles().isEmpty();
    }

    static boolean isSystem(Actor by) {
        return isNobody(by) && !by.roles().isEmpty();
    }

    static boolean isNobody(Actor by) {
        return by.account().value().equals(NOBODY);
    }
}
