package vn.phoihop.reports;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A regime was set up, or says something else from this version on.
public record RegimeChanged(String code, int version, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "reports/regimes/" + code;
    }

    @Override
    public String detail() {
        return Integer.toString(version);
    }
}
