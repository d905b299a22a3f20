package vn.phoihop.protection.cards;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// A contact was laid down for a case, or replaced.
public record CardKept(Reference about, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return about.kind() + "/" + about.number();
    }
}
