package vn.phoihop.exchanges;

import java.io.Serializable;
import java.util.UUID;

/// Names an exchange; its sheet is `/exchanges/…`.
public record ExchangeId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
