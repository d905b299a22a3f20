package vn.phoihop.registry;

import java.io.Serializable;
import java.util.UUID;

/// Names a document of the register.
public record DocumentId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
