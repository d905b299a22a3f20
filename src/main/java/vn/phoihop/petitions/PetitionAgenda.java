package vn.phoihop.petitions;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.Approval;
import vn.phoihop.agenda.spi.Approvals;
import vn.phoihop.agenda.spi.Dated;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.petitions.PetitionFilter.Box;
import vn.phoihop.shared.Actor;

/// What petitions offer to “my work” and to leaders, beside their clocks: what waits to be received, approved, sent or
/// published, how the own petitions stand, when the council sits.
@Component
class PetitionAgenda implements Approvals, Standings, Dated {

    private static final int ORDER = 60;

    private final AgendaStore store;
    private final PetitionLists lists;

    PetitionAgenda(AgendaStore store, PetitionLists lists) {
        this.store = store;
        this.lists = lists;
    }

    @Override
    public List<Approval> waitingFor(Actor actor, int limit) {
        return store.waiting(actor, limit);
    }

    @Override
    public List<Standing> of(Actor actor) {
        var counts = lists.counts(PetitionFilter.ALL, actor);
        return List.of(
                standing(0, "petitions.standing.overdue", Box.OVERDUE, counts.getOrDefault("box.OVERDUE", 0L)),
                standing(1, "petitions.standing.promised", Box.PROMISED, counts.getOrDefault("box.PROMISED", 0L)),
                standing(2, "petitions.standing.broken", Box.BROKEN, counts.getOrDefault("box.BROKEN", 0L)));
    }

    private static Standing standing(int place, String words, Box box, long count) {
        return new Standing(ORDER + place, words, count, 0, "/petitions?box=" + box);
    }

    @Override
    public List<DatedEntry> between(Instant from, Instant to, Actor actor) {
        return store.sessions(from, to, actor);
    }
}
