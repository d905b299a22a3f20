package vn.phoihop.concerns;

import java.io.Serializable;
import java.util.UUID;

/// Names a concern.
public record ConcernId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
