package vn.phoihop.calendar;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// A year of the working calendar was confirmed (or taken over as provisional); open clocks are projected anew.
public record YearConfirmed(int year, int calendarVersion, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "calendar/" + year;
    }

    @Override
    public String detail() {
        return "version " + calendarVersion;
    }
}
