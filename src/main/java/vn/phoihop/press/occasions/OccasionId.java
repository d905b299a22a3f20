package vn.phoihop.press.occasions;

import java.io.Serializable;
import java.util.UUID;

/// Names a conference, release or briefing.
public record OccasionId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
