package vn.phoihop.programmes.coverage;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Targets were set, or what became of one was recorded.
public record CoverageChanged(String subject, String what, int units, Actor by, Instant at) implements Act {

    @Override
    public String detail() {
        return what + " " + units;
    }
}
