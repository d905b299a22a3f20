package vn.phoihop.audit;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Somebody took lines of the trail out of the program.
record TrailExported(Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "audit";
    }
}
