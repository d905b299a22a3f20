package vn.phoihop.indicators;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Figures were given or corrected.
public record FiguresRecorded(String unit, String period, int fresh, int corrected, Actor by, Instant at)
        implements Act {

    @Override
    public String subject() {
        return "indicators/" + unit + "/" + period;
    }

    @Override
    public String detail() {
        return fresh + " + " + corrected;
    }
}
