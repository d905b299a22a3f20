package vn.phoihop.press.digests;

import java.io.Serializable;
import java.util.UUID;

/// Names a digest.
public record DigestId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
