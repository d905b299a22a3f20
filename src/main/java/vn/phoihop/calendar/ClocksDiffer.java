package vn.phoihop.calendar;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Some clocks hold something else than follows from their ledgers.
public record ClocksDiffer(ClockComparison comparison) implements Act {

    @Override
    public Actor by() {
        return Actor.installation();
    }

    @Override
    public Instant at() {
        return comparison.ended();
    }

    @Override
    public String subject() {
        return "calendar/comparison";
    }

    @Override
    public String detail() {
        return comparison.differences() + " of " + comparison.clocks();
    }
}
