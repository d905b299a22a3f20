package vn.phoihop.press.digests;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;
import vn.phoihop.typesetting.OfficialDocument;

/// The way of a digest to the registry.
@Component
class DigestDoor {

    /// Makes a draft of it there; nothing when this actor may not.
    Optional<Reference> draft(OfficialDocument document, Reference digest, Instant at, Actor by) {
        return Optional.empty();
    }
}
