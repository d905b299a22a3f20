package vn.phoihop.registry;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Someone took the original file of a document.
public record FileOpened(DocumentId document, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "registry/" + document;
    }
}
