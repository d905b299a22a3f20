package vn.phoihop.agenda;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.calendar.AgendaClocks;
import vn.phoihop.calendar.AgendaUnit;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;

/// The page of a leader (dành cho lãnh đạo): counted from the clocks and from what the modules offer.
@Component
public class Leading {

    /// The code of the clocks of promises with a date.
    public static final String PROMISE = "X";

    static final int WEEKS = 12;
    private static final int MOST_APPROVALS = 30;

    private final MyWork work;
    private final AgendaClocks clocks;
    private final Organisations organisations;
    private final ObjectProvider<Approvals> approvals;
    private final ObjectProvider<Standings> standings;

    Leading(
            MyWork work,
            AgendaClocks clocks,
            Organisations organisations,
            ObjectProvider<Approvals> approvals,
            ObjectProvider<Standings> standings) {
        this.work = work;
        this.clocks = clocks;
        this.organisations = organisations;
        this.approvals = approvals;
        this.standings = standings;
    }

    /// What this leader looks at now.
    @Transactional(readOnly = true)
    public Leadership of(Actor actor) {
        var below = work.organisations(new Whose.All(), actor);
        var units = clocks.units(below, actor).stream()
                .filter(unit -> !unit.isEmpty() || unit.organisation().equals(actor.organisation()))
                .toList();
        var promises = WorkFilter.ALL.of(new Whose.All()).owing(PROMISE);
        return new Leadership(
                waiting(actor),
                units,
                organisations.names(units.stream().map(AgendaUnit::organisation).toList()),
                work.counts(promises, actor),
                figures(actor),
                clocks.weeks(below, WEEKS, actor));
    }

    /// What waits for this actor’s approval, what waits longest first.
    private List<Approval> waiting(Actor actor) {
        return approvals.stream()
                .flatMap(offer -> offer.waitingFor(actor, MOST_APPROVALS).stream())
                .sorted(Comparator.comparing(Approval::since))
                .limit(MOST_APPROVALS)
                .toList();
    }

    private List<Standing> figures(Actor actor) {
        return standings.stream()
                .flatMap(offer -> offer.of(actor).stream())
                .sorted(Comparator.comparingInt(Standing::order))
                .toList();
    }
}
