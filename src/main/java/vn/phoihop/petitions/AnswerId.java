package vn.phoihop.petitions;

import java.util.UUID;

/// Identifies an answer to one or more petitions.
public record AnswerId(UUID value) {

    static AnswerId random() {
        return new AnswerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
