package vn.phoihop.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Dated;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// What reports offer to “my work” and to leaders, beside their clocks: what waits for a leader, which units have not
/// reported, when one meets to review.
@Component
class ReportAgenda implements Approvals, Standings, Dated {

    private static final int ORDER = 120;

    private final ListStore store;
    private final ConferenceStore conferences;
    private final Clock clock;

    ReportAgenda(ListStore store, ConferenceStore conferences, Clock clock) {
        this.store = store;
        this.conferences = conferences;
        this.clock = clock;
    }

    @Override
    public List<Approval> waitingFor(Actor actor, int limit) {
        return actor.is(Role.LEADER) ? store.waiting(actor, limit) : List.of();
    }

    @Override
    public List<Standing> of(Actor actor) {
        var asked = store.standing(clock.instant(), actor);
        return List.of(new Standing(
                ORDER, "reports.standing.late", asked.late(), asked.all(), "/reports?box=ASKED&late=true"));
    }

    @Override
    public List<DatedEntry> between(Instant from, Instant to, Actor actor) {
        return conferences.between(from, to, actor);
    }
}
