package vn.phoihop.registry;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A clerk corrected the head of a document.
public record DocumentCorrected(DocumentId document, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "registry/" + document;
    }
}
