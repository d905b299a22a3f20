package vn.phoihop.calendar;

import java.time.Instant;
import vn.phoihop.calendar.days.Standing;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Something was written into a clock’s ledger: `what` is the kind of entry, `due` the end of the term after it,
/// `standing` how far that can be trusted.
public record ClockChanged(
        ClockId clock, Reference record, String what, Instant due, Standing standing, Actor by, Instant at)
        implements Act {

    @Override
    public String subject() {
        return "calendar/clocks/" + clock.value();
    }

    @Override
    public String detail() {
        return what;
    }
}
