package vn.phoihop.clarifications;

import java.io.Serializable;
import java.util.UUID;

/// Names a clarification.
public record ClarificationId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
