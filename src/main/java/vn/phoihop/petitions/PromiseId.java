package vn.phoihop.petitions;

import java.util.UUID;

/// Identifies a promise made to voters.
public record PromiseId(UUID value) {

    static PromiseId random() {
        return new PromiseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
