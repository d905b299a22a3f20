package vn.phoihop.registry;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A document came in and was read; it waits for a clerk to complete it.
public record DocumentReceived(DocumentId document, Direction direction, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "registry/" + document;
    }

    @Override
    public String detail() {
        return direction.name();
    }
}
