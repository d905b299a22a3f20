package vn.phoihop.registry.outgoing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.agenda.spi.Standing;
import vn.phoihop.agenda.spi.Standings;
import vn.phoihop.registry.outgoing.OutgoingFilter.Phase;
import vn.phoihop.shared.Actor;

/// What a leader looks at: how many of the documents on their way are signed and have no number yet.
@Component
class OutgoingStandings implements Standings {

    private static final int ORDER = 131;

    private final ListStore lists;

    OutgoingStandings(ListStore lists) {
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> of(Actor actor) {
        var open = lists.counts(OutgoingFilter.ALL.in(Phase.OPEN), actor);
        long signed = open.getOrDefault(OutgoingStatus.SIGNED, 0);
        long all = open.values().stream().mapToLong(Integer::longValue).sum();
        return List.of(new Standing(ORDER, "outgoing.standing.signed", signed, all, "/outgoing?status=SIGNED"));
    }
}
