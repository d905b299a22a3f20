package vn.phoihop.indicators;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Something happened to a form of a unit: it was returned, locked, or a figure of it unlocked.
public record FilingMoved(String form, String area, String period, FilingEvent event, Actor by, Instant at)
        implements Act {

    @Override
    public String subject() {
        return "indicators/forms/" + form + "/" + area + "/" + period;
    }

    @Override
    public String detail() {
        return event.name();
    }
}
