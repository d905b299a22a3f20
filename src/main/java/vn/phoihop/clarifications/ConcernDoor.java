package vn.phoihop.clarifications;

import java.time.Instant;
import java.util.Optional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// The way from a claim found right to the public concern it opens.
interface ConcernDoor {

    /// Opens a concern of the claim; nothing when it could not be opened.
    Optional<Reference> open(Clarification it, String facts, Instant at, Actor by);
}
