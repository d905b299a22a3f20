package vn.phoihop.protection.cards;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Somebody read the contact of a case, for a purpose they named.
public record CardRead(Reference about, Purpose purpose, String ground, boolean canary, Actor by, Instant at)
        implements Act {

    @Override
    public String subject() {
        return about.kind() + "/" + about.number();
    }

    @Override
    public String detail() {
        return purpose.name();
    }
}
