package vn.phoihop.registry.outgoing;

import vn.phoihop.shared.Reference;

/// What became of a draft that was handed over.
public sealed interface Drafting {

    /// It is there; `record` opens its sheet.
    record Drafted(OutgoingId id, Reference record) implements Drafting {}

    record Refused(OutgoingRefusal why) implements Drafting {}
}
