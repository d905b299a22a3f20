package vn.phoihop.press;

import java.io.Serializable;
import java.util.UUID;

/// Names a press item.
public record PressItemId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
