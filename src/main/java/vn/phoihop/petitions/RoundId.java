package vn.phoihop.petitions;

import java.util.UUID;

/// Identifies a round of voter meetings.
public record RoundId(UUID value) {

    static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
