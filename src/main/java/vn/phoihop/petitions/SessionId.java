package vn.phoihop.petitions;

import java.util.UUID;

/// Identifies a session of a council.
public record SessionId(UUID value) {

    static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
