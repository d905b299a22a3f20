package vn.phoihop.calendar;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// A clock of a commune’s record: its page and its JSON carry the title of the record.
class CalendarExits implements Exits {

    private final Offices offices;
    private final Clocks clocks;
    private final Seats seats;
    private final Clock clock;

    CalendarExits(Offices offices, Clocks clocks, Seats seats, Clock clock) {
        this.offices = offices;
        this.clocks = clocks;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
        var record = new Reference("tasks", UUID.randomUUID().toString(), word, "Nhiệm vụ " + word);
        var fresh = NewClock.of(
                        seats.provinceOf(owner.organisation()),
                        "TK-W",
                        record,
                        Audience.of(owner.organisation()),
                        clock.instant())
                .limited(Limit.workingDays(5));
        var id = clocks.start(fresh, owner.actor());
        clocks.stop(id, "xong " + word, clock.instant(), owner.actor());
        return new Hidden(
                owner,
                List.of(
                        Exit.page(id.path()),
                        Exit.part(id.path()),
                        Exit.page("/api/v1/calendar/clocks/" + id.value())));
    }
}
