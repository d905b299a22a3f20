package vn.phoihop.registry.outgoing;

import java.util.UUID;

/// Identity of a document on its way out.
public record OutgoingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
