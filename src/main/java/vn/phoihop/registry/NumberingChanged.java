package vn.phoihop.registry;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A clerk changed how the organisation numbers its documents.
public record NumberingChanged(String detail, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "registry/series";
    }
}
