package vn.phoihop.exchanges;

import java.io.Serializable;
import java.util.UUID;

/// Names what one receiver of an exchange owes.
public record LegId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
