package vn.phoihop.registry;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A clerk said what one document is to another, or that it is nothing to it.
public record RelationDecided(
        DocumentId document, DocumentId other, RelationKind kind, boolean confirmed, Actor by, Instant at)
        implements Act {

    @Override
    public String subject() {
        return "registry/" + document;
    }

    @Override
    public String detail() {
        return kind + (confirmed ? " " : " not ") + other;
    }
}
