package vn.phoihop.exchanges;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Dated;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.exchanges.ExchangeFilter.Outcome;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// What exchanges offer to “my work” and to leaders, beside their clocks: what waits for a leader or a coordinator, how
/// the own organisation answers, when it meets.
@Component
class ExchangeAgenda implements Approvals, Standings, Dated {

    private static final int ORDER = 40;

    private final AgendaStore store;
    private final Measures measures;
    private final Clock clock;
    private final ZoneId zone;

    ExchangeAgenda(AgendaStore store, Measures measures, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.measures = measures;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public List<Approval> waitingFor(Actor actor, int limit) {
        var all = new ArrayList<Approval>();
        if (actor.is(Role.LEADER)) {
            all.addAll(store.waiting(actor, limit));
        }
        if (actor.is(Role.COORDINATOR)) {
            all.addAll(store.appeals(actor, limit));
        }
        return all.stream().limit(limit).toList();
    }

    @Override
    public List<Standing> of(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var from = today.minusYears(1);
        var own = actor.organisation();
        var mine = measures.receivers(from, today, null, actor).stream()
                .filter(each -> each.organisation().equals(own))
                .findFirst()
                .orElse(new Measure(own, 0, 0, 0, 0, 0, 0, 0));
        return List.of(
                new Standing(
                        ORDER,
                        "exchanges.standing.overdue",
                        mine.overdue(),
                        0,
                        path(actor, Outcome.OVERDUE, from, today)),
                new Standing(
                        ORDER + 1,
                        "exchanges.standing.intime",
                        mine.inTime(),
                        mine.due(),
                        path(actor, Outcome.IN_TIME, from, today)));
    }

    private static String path(Actor actor, Outcome outcome, LocalDate from, LocalDate to) {
        return "/exchanges?organisation=" + actor.organisation().value() + "&from=" + from + "&to=" + to + "&outcome="
                + outcome;
    }

    @Override
    public List<DatedEntry> between(Instant from, Instant to, Actor actor) {
        return store.meetings(from, to, actor);
    }
}
