package vn.phoihop.reports;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// What reports offer to “my work” and to leaders, beside their clocks: what waits for a leader, which units have not
/// reported.
@Component
class ReportAgenda implements Approvals, Standings {

    private static final int ORDER = 120;

    private final ListStore store;
    private final Clock clock;

    ReportAgenda(ListStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Approval> waitingFor(Actor actor, int limit) {
        return actor.is(Role.LEADER) ? store.waiting(actor, limit) : List.of();
    }

    @Override
    public List<Standing> of(Actor actor) {
        var asked = store.standing(clock.instant(), actor);
        return List.of(
                new Standing(ORDER, "reports.standing.late", asked.late(), asked.all(), "/reports?box=ASKED&late=true"));
    }
}
