package vn.phoihop.petitions;

import java.util.UUID;

/// Identifies a petition.
public record PetitionId(UUID value) {

    static PetitionId random() {
        return new PetitionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
