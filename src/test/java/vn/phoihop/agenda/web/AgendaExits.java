package vn.phoihop.agenda.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phoihop.agenda.Takings;
import vn.phoihop.calendar.AgendaFilter.RecordKey;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// An obligation nobody else may see, and every list by which it could come out.
class AgendaExits implements Exits {

    private final Offices offices;
    private final Clocks clocks;
    private final Takings takings;
    private final Clock clock;

    AgendaExits(Offices offices, Clocks clocks, Takings takings, Clock clock) {
        this.offices = offices;
        this.clocks = clocks;
        this.takings = takings;
        this.clock = clock;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.in(offices.establishInACommune("UBND xã"), Role.LEADER, Role.SPECIALIST);
        var record = new Reference("tasks", UUID.randomUUID().toString(), "NV-1", "Việc " + word);
        var audience = new Audience(owner.organisation(), Set.of(), false);
        clocks.start(NewClock.of("T", "TK-W", record, audience, clock.instant()), owner.actor());
        takings.take(RecordKey.of(record), null, owner.actor());
        var own = "of=" + owner.organisation().value();
        return new Hidden(
                owner,
                List.of(
                        Exit.page("/work"),
                        Exit.page("/work?" + own),
                        Exit.page("/work?of=all&bucket=IN_TIME"),
                        Exit.page("/work?taken=true"),
                        Exit.page("/work/export.csv?" + own),
                        Exit.page("/work/export.xlsx?" + own),
                        Exit.page("/api/v1/work?" + own)));
    }
}
