package vn.phoihop.registry;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A document got its number of the register.
public record DocumentRegistered(DocumentId document, Direction direction, String number, Actor by, Instant at)
        implements Act {

    @Override
    public String subject() {
        return "registry/" + document;
    }

    @Override
    public String detail() {
        return number;
    }
}
