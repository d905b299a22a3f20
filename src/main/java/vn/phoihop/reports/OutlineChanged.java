package vn.phoihop.reports;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// An outline was set up, or says something else from this version on.
public record OutlineChanged(String code, int version, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "reports/outlines/" + code;
    }

    @Override
    public String detail() {
        return Integer.toString(version);
    }
}
