package vn.phoihop.press.digests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.outgoing.Drafting;
import vn.phoihop.registry.outgoing.Outgoing;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.typesetting.OfficialDocument;

/// The way of a digest to the registry: it becomes a draft there, to be checked, approved, signed, numbered and issued.
@Component
class DigestDoor {

    private final Outgoing outgoing;

    DigestDoor(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /// Makes a draft of it there; nothing when this actor may not.
    Optional<Reference> draft(OfficialDocument document, Reference digest, Instant at, Actor by) {
        return switch (outgoing.draft(document, List.of(), digest, at, by)) {
            case Drafting.Drafted(var id, var record) -> Optional.of(record);
            case Drafting.Refused no -> Optional.empty();
        };
    }
}
